import { type Lead } from '../records/lead.ts';
import { type LeadTouch } from '../records/lead-touch.ts';
import { TOUCH_DIGEST_LENGTH, type TouchDigestEntry } from '../records/touch-digest.ts';

export type TouchCountingLead = Pick<
  Lead,
  'touchDigest' | 'contactAttempts' | 'encounters' | 'lastTouchAt' | 'firstRespondedAt'
>;

export type CountedTouch =
  { kind: 'counted'; changes: Partial<TouchCountingLead> } | { kind: 'unchanged'; reason: 'ALREADY_COUNTED' };

/** What a touch changes on its lead: digest, counters and times. A touch that the digest knows is not counted again. */
export const countTouch = ({
  lead,
  touch,
  now,
}: {
  lead: TouchCountingLead;
  touch: Pick<LeadTouch, 'id' | 'touchType' | 'direction' | 'outcome' | 'occurredAt'>;
  now: Date;
}): CountedTouch => {
  if (lead.touchDigest.some(({ id }) => id === touch.id)) return { kind: 'unchanged', reason: 'ALREADY_COUNTED' };
  const at = touch.occurredAt ?? now.toISOString();
  const entry: TouchDigestEntry = { id: touch.id, type: touch.touchType, direction: touch.direction, at };
  if (touch.outcome !== null) entry.outcome = touch.outcome;
  const isOutgoing = touch.direction === 'OUTGOING';
  const changes: Partial<TouchCountingLead> = {
    touchDigest: [...lead.touchDigest, entry].sort(byNewest).slice(0, TOUCH_DIGEST_LENGTH),
  };
  if (isOutgoing) changes.contactAttempts = lead.contactAttempts + 1;
  else if (!SILENT_TYPES.has(touch.touchType)) changes.encounters = lead.encounters + 1;
  if (lead.lastTouchAt === null || Date.parse(lead.lastTouchAt) < Date.parse(at)) changes.lastTouchAt = at;
  if (isOutgoing && lead.firstRespondedAt === null) changes.firstRespondedAt = at;
  return { kind: 'counted', changes };
};

/** A bounce is the mail server's answer, not theirs: no encounter with the brand. */
const SILENT_TYPES: ReadonlySet<LeadTouch['touchType']> = new Set(['BOUNCE']);

const byNewest = (left: TouchDigestEntry, right: TouchDigestEntry): number =>
  Date.parse(right.at) - Date.parse(left.at) || (left.id < right.id ? -1 : 1);
