import { type Lead, scoreChanges, type ScoreCause, type ScoreReceipt, scoreReceiptSchema } from '@leads/lead-domain';

import { type EventData } from '../records/write-lead.ts';

import { historyId } from './history-id.ts';

/** Why a score was computed. `causeNote` says what exactly, in plain words. */
export type ScoreReason = { cause: ScoreCause; causeNote: string };

/**
 * The line of a lead's history for a score or grade that moved; null where neither did, and for a first score. Its id
 * follows from the receipt that it replaces: handlers that see the same change twice or late write the same line.
 */
export const scoreEvent = ({
  lead,
  receipt,
  reason,
}: {
  /** As stored, with the receipt that is replaced. */
  lead: Pick<Lead, 'id' | 'scoreParts'>;
  receipt: ScoreReceipt;
  reason: ScoreReason;
}): EventData | null => {
  const before = scoreReceiptSchema.safeParse(lead.scoreParts).data;
  if (!before || (before.score === receipt.score && before.grade === receipt.grade)) return null;
  return {
    id: historyId('score', lead.id, before.computedAt, receipt.score, receipt.grade),
    name: `Score ${before.score} (${before.grade}) → ${receipt.score} (${receipt.grade})`,
    leadId: lead.id,
    eventKind: 'SCORE',
    occurredAt: receipt.computedAt,
    fromValue: String(before.score),
    toValue: String(receipt.score),
    cause: reason.cause,
    causeNote: reason.causeNote,
    details: scoreChanges({ before, after: receipt }),
  };
};
