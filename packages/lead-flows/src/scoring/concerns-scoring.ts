import { effectiveScore, type Lead } from '@leads/lead-domain';

import { isOpenStatus } from './is-open-status.ts';
import { scoringInputsOf } from './scoring-inputs-of.ts';

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
  const inputs = scoringInputsOf(lead);
  return isReopened || updatedFields.some((field) => inputs.has(field));
};

/** Of a closed lead only its flag is left to say: none for a converted one, one for a refused one that was scored. */
const concernsClosed = ({ lead, updatedFields }: { lead: Lead; updatedFields: readonly string[] }): boolean => {
  if (updatedFields.includes('contactName')) return true;
  if (!updatedFields.includes('status') && !updatedFields.includes('scoreOverride')) return false;
  return lead.status === 'CONVERTED'
    ? lead.scoreFlag !== null
    : lead.scoreFlag !== null || effectiveScore(lead) !== null;
};
