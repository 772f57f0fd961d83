import { type Outcome } from '../probability/outcome.ts';
import { type Lead } from '../records/lead.ts';

import { knownValuesOf } from './known-values-of.ts';

/**
 * How a finished lead ended, with what was known of it until then; null for one that is open or does not say when it ended.
 * What happened since teaches nothing.
 */
export const outcomeOfLead = (lead: Lead): Outcome | null => {
  const isWon = lead.status === 'CONVERTED';
  if (!isWon && lead.status !== 'DISQUALIFIED') return null;
  const at = new Date((isWon ? lead.convertedAt : lead.disqualifiedAt) ?? Number.NaN);
  if (Number.isNaN(at.getTime())) return null;
  return { values: knownValuesOf({ lead, at }), isWon, line: lead.salesLineId };
};
