import { type Lead, type ScoreReceipt, type ScoreSettings } from '@leads/lead-domain';

import { type ScoreReason } from '../history/score-event.ts';
import { type LeadWrite } from '../records/write-lead.ts';

import { type DerivedChanges, derivedChanges } from './derived-changes.ts';
import { type LeadToScore } from './lead-to-score.ts';
import { stamped } from './stamped.ts';

/** Changes of a lead together with all that follows from them, stamped. */
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
}): { write: LeadWrite<Changes & DerivedChanges>; lead: Lead; receipt: ScoreReceipt } =>
  stamped({
    lead,
    changes,
    derivation: derivedChanges({ lead: { ...lead, ...changes }, settings, now }),
    reason,
  });
