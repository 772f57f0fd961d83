import { type Lead, type ScoreReceipt, type ScoreSettings } from '@leads/lead-domain';

import { type ScoreReason, scoreEvent } from '../history/score-event.ts';
import { type LeadWrite } from '../records/write-lead.ts';

import { type DerivedChanges, derivedChanges } from './derived-changes.ts';
import { isOpenStatus } from './is-open-status.ts';
import { type LeadToScore } from './lead-to-score.ts';

/**
 * Changes of a lead together with what follows from them, and the line of its history where the score moved. The receipt
 * of an open lead is always among them: by it the handler of `lead.updated` sees that this very write was scored, and has
 * nothing to do.
 */
export const stampedChanges = <Changes extends Partial<Lead>>({
  lead,
  changes,
  settings,
  now,
  reason,
}: {
  lead: LeadToScore;
  changes: Changes;
  settings: ScoreSettings;
  now: Date;
  reason: ScoreReason;
}): { write: LeadWrite<Changes & DerivedChanges>; lead: Lead; receipt: ScoreReceipt } => {
  const changed = { ...lead, ...changes };
  const { changes: derived, receipt } = derivedChanges({ lead: changed, settings, now });
  const stamp = isOpenStatus(changed.status) ? { scoreParts: receipt } : {};
  const event = isOpenStatus(changed.status) ? scoreEvent({ lead, receipt, reason }) : null;
  const all = { ...changes, ...derived, ...stamp };
  return {
    write: { leadId: lead.id, changes: all, events: event ? [event] : [] },
    lead: { ...changed, ...derived, ...stamp },
    receipt,
  };
};
