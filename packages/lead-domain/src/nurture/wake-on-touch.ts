import { type Lead } from '../records/lead.ts';
import { type LeadTouch } from '../records/lead-touch.ts';
import { type TouchType } from '../vocabulary/lead-terms.ts';

import { type DisqualificationSettings } from './disqualification-settings.ts';
import { findReason } from './find-reason.ts';
import { recycle, type SleepingLead } from './recycle.ts';
import { type AsleepReason, type Waking } from './waking.ts';

/**
 * Wakes a lead that shows interest again, unless its reason's rule is NEVER or it must not be contacted. A touch of
 * before the refusal that arrives late is no new interest, nor is one that is told a second time.
 */
export const wakeOnTouch = ({
  lead,
  touch,
  settings,
  now,
}: {
  lead: SleepingLead & Pick<Lead, 'doNotContact' | 'disqualificationReason' | 'disqualifiedAt'>;
  touch: Pick<LeadTouch, 'direction' | 'touchType' | 'occurredAt' | 'name'>;
  settings: DisqualificationSettings;
  now: Date;
}): Waking => {
  const asleep = (reason: AsleepReason): Waking => ({ kind: 'asleep', reason });
  if (lead.status !== 'DISQUALIFIED') return asleep('NOT_DISQUALIFIED');
  if (lead.doNotContact) return asleep('DO_NOT_CONTACT');
  if (touch.direction !== 'INCOMING' || NO_INTEREST.has(touch.touchType)) return asleep('NO_SIGNAL');
  const refusedAt = Date.parse(lead.disqualifiedAt ?? '');
  const touchedAt = Date.parse(touch.occurredAt ?? now.toISOString());
  if (touchedAt <= refusedAt) return asleep('OLDER_THAN_REFUSAL');
  const reason = findReason({ text: lead.disqualificationReason, settings });
  if (reason?.wake.kind === 'NEVER') return asleep('NEVER_WAKES');
  const cause = touch.name.trim() || touch.touchType.toLowerCase().replaceAll('_', ' ');
  const woken = recycle({ lead, actor: 'SYSTEM', reason: `Woken by a new touch: ${cause}.`, now });
  return woken.kind === 'woken' ? woken : asleep('NOT_DISQUALIFIED');
};

/** The mail server's answer, and the wish to hear no more. */
const NO_INTEREST: ReadonlySet<TouchType> = new Set(['BOUNCE', 'UNSUBSCRIBE']);
