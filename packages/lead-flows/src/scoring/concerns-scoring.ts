import { effectiveScore, KNOWN_VALUE_INPUTS, type Lead, scoreReceiptSchema } from '@leads/lead-domain';

import { isOpenStatus } from './is-open-status.ts';
import { COMPLETENESS_INPUTS, LEAD_SCORING_INPUTS } from './lead-scoring-inputs.ts';

/**
 * Whether something may follow from a change of a lead, decided by what the model that scored it reads. `before` is the
 * lead as it was; where nobody says, a change of status may have opened it again.
 */
export const concernsScoring = ({
  lead,
  before,
  updatedFields,
}: {
  lead: Lead;
  before: Pick<Lead, 'status'> | null;
  updatedFields: readonly string[] | null;
}): boolean => {
  // Whoever created the lead with a score has computed all of this in the same write.
  if (updatedFields === null) return lead.scoreParts === null;
  if (updatedFields.includes('scoreParts')) return false;
  if (!isOpenStatus(lead.status)) return concernsClosed({ lead, updatedFields });
  const isReopened = updatedFields.includes('status') && !(before && isOpenStatus(before.status));
  return isReopened || updatedFields.some((field) => inputsOf(lead).has(field));
};

/** Of a closed lead only its flag is left to say: none for a converted one, one for a refused one that was scored. */
const concernsClosed = ({ lead, updatedFields }: { lead: Lead; updatedFields: readonly string[] }): boolean => {
  if (updatedFields.includes('contactName')) return true;
  if (!updatedFields.includes('status') && !updatedFields.includes('scoreOverride')) return false;
  return lead.status === 'CONVERTED'
    ? lead.scoreFlag !== null
    : lead.scoreFlag !== null || effectiveScore(lead) !== null;
};

const inputsOf = (lead: Lead): Set<string> => {
  const known = scoreReceiptSchema.safeParse(lead.scoreParts).data?.inputs ?? [];
  // A lead that nobody scored, or a receipt from before receipts named them: whatever any model may read.
  const inputs = known.length > 0 ? known : LEAD_SCORING_INPUTS.filter((field) => field !== 'status');
  const ofOutcomes = lead.winParts === null ? [] : KNOWN_VALUE_INPUTS;
  return new Set([...inputs, ...ofOutcomes, ...COMPLETENESS_INPUTS, 'scoreOverride']);
};
