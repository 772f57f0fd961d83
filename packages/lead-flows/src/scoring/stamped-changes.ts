import { type Lead, type ScoreReceipt, type Settings } from '@leads/lead-domain';

import { type DerivedChanges, derivedChanges } from './derived-changes.ts';

/**
 * Changes of a lead together with what follows from them. The receipt is always among them: by it the handler of
 * `lead.updated` sees that this very write was scored, and has nothing to do.
 */
export const stampedChanges = <Changes extends Partial<Lead>>({
  lead,
  changes,
  settings,
  now,
}: {
  lead: Lead;
  changes: Changes;
  settings: Settings;
  now: Date;
}): { changes: Changes & DerivedChanges; lead: Lead; receipt: ScoreReceipt } => {
  const changed = { ...lead, ...changes };
  const { changes: derived, receipt } = derivedChanges({ lead: changed, settings, now });
  const all = { ...changes, ...derived, scoreParts: receipt };
  return { changes: all, lead: { ...changed, ...derived, scoreParts: receipt }, receipt };
};
