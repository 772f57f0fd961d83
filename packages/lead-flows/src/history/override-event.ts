import { type Lead, scoreReceiptSchema } from '@leads/lead-domain';

import { type EventData } from '../records/write-lead.ts';

import { historyId } from './history-id.ts';

/**
 * The line of a lead's history for a score set or released by hand; `lead` is as it was before. Whoever hears of it without
 * knowing the reason leaves out the note, so that a line that somebody wrote with one keeps it.
 */
export const overrideEvent = ({
  lead,
  score,
  reason,
  at,
}: {
  lead: Pick<Lead, 'id' | 'score' | 'scoreOverride' | 'scoreParts'>;
  score: number | null;
  reason: string | null;
  at: string;
}): EventData => {
  // Every write of an override brings a receipt of its own, so the one before tells this override from the last one.
  const before = scoreReceiptSchema.safeParse(lead.scoreParts).data?.computedAt ?? '';
  const from = textOf(lead.scoreOverride ?? lead.score);
  const to = textOf(score ?? lead.score);
  return {
    id: historyId('override', lead.id, before, from, score ?? 'released'),
    name: score === null ? `Score by hand released: ${from} → ${to}` : `Score set by hand: ${from} → ${to}`,
    leadId: lead.id,
    eventKind: 'SCORE_OVERRIDE',
    occurredAt: at,
    fromValue: from,
    toValue: to,
    cause: score === null ? 'OVERRIDE_RELEASED' : 'OVERRIDE_SET',
    ...(reason === null ? {} : { causeNote: reason }),
    details: null,
  };
};

const textOf = (score: number | null): string => (score === null ? '' : String(score));
