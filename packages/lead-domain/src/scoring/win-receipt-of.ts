import { winProbability } from '../probability/win-probability.ts';
import { type Lead } from '../records/lead.ts';

import { knownValuesOf } from './known-values-of.ts';
import { type PublishedOutcomes } from './published-outcomes.ts';
import { type ScoreLead } from './score-fields.ts';
import { type WinReceipt } from './win-receipt.ts';

/** How probable it is that a lead is won, and why. What happened in this very moment is known of it. */
export const winReceiptOf = ({
  lead,
  outcomes,
  now,
}: {
  lead: ScoreLead & Partial<Pick<Lead, 'salesLineId'>>;
  outcomes: PublishedOutcomes;
  now: Date;
}): WinReceipt => {
  const values = knownValuesOf({ lead, at: new Date(now.getTime() + 1) });
  const { probability, up, down } = winProbability({
    model: outcomes.model,
    values,
    line: lead.salesLineId ?? null,
  });
  return { model: outcomes.name, probability, baseRate: outcomes.model.baseRate, up, down };
};
