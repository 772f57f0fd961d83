import { KNOWN_VALUE_INPUTS, type Lead, scoreReceiptSchema } from '@leads/lead-domain';

import { COMPLETENESS_INPUTS, LEAD_SCORING_INPUTS } from './lead-scoring-inputs.ts';

/** The fields of a lead from which its completeness, score or win probability follow, by what its receipts say. */
export const scoringInputsOf = (lead: Pick<Lead, 'scoreParts' | 'winParts'>): ReadonlySet<string> => {
  const known = scoreReceiptSchema.safeParse(lead.scoreParts).data?.inputs ?? [];
  // A lead that nobody scored, or a receipt from before receipts named them: whatever any model may read.
  const inputs = known.length > 0 ? known : LEAD_SCORING_INPUTS.filter((field) => field !== 'status');
  const ofOutcomes = lead.winParts === null ? [] : KNOWN_VALUE_INPUTS;
  return new Set([...inputs, ...ofOutcomes, ...COMPLETENESS_INPUTS, 'scoreOverride']);
};
