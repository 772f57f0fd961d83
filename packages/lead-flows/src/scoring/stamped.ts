import { type Lead, type ScoreReceipt } from '@leads/lead-domain';

import { type ScoreReason, scoreEvent } from '../history/score-event.ts';
import { type LeadWrite } from '../records/write-lead.ts';

import { isOpenStatus } from './is-open-status.ts';
import { type LeadToScore } from './lead-to-score.ts';

/**
 * Changes of a lead together with what was derived from them, and the line of its history where the score moved. The
 * receipt of an open lead is always among them: by it the handler of `lead.updated` sees that this very write was scored,
 * and has nothing to do.
 */
export const stamped = <Changes extends Partial<Lead>, Derived extends Partial<Lead>>({
  lead,
  changes,
  derivation: { changes: derived, receipt },
  reason,
}: {
  /** As it was before. */
  lead: LeadToScore;
  changes: Changes;
  derivation: { changes: Derived; receipt: ScoreReceipt };
  reason: ScoreReason;
}): { write: LeadWrite<Changes & Derived>; lead: Lead; receipt: ScoreReceipt } => {
  const changed = { ...lead, ...changes };
  const isOpen = isOpenStatus(changed.status);
  const stamp = isOpen ? { scoreParts: receipt } : {};
  const event = isOpen ? scoreEvent({ lead, receipt, reason }) : null;
  const all = { ...changes, ...derived, ...stamp };
  return {
    write: { leadId: lead.id, changes: all, events: event ? [event] : [] },
    lead: { ...changed, ...derived, ...stamp },
    receipt,
  };
};
