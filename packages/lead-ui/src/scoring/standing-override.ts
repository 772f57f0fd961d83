import { type LeadEvent } from '@leads/lead-domain';

import { type ScoreCardData } from './score-content.ts';

/** The line of history that set the score which stands now; null where none stands, or where it was set on the record itself. */
export const standingOverride = ({ lead, history }: Pick<ScoreCardData, 'lead' | 'history'>): LeadEvent | null => {
  if (lead.scoreOverride === null) return null;
  const newest = history.find(({ eventKind }) => eventKind === 'SCORE_OVERRIDE');
  return newest?.cause === 'OVERRIDE_SET' && newest.toValue === String(lead.scoreOverride) ? newest : null;
};
