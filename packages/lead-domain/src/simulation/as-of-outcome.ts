import { type Lead } from '../records/lead.ts';

import { withoutLateValues } from './late-fields.ts';

/** A finished lead as it was when it was decided. */
export type DecidedLead<Given extends Lead> = { lead: Given; isWon: boolean; at: Date };

/**
 * A finished lead as rules can judge an open one: without the touches that came at its outcome or later, and without what
 * was found out late. null for a lead that is not finished.
 */
export const asOfOutcome = <Given extends Lead>(lead: Given): DecidedLead<Given> | null => {
  const isWon = lead.status === 'CONVERTED';
  const finishedAt = isWon ? lead.convertedAt : lead.status === 'DISQUALIFIED' ? lead.disqualifiedAt : null;
  const time = finishedAt === null ? Number.NaN : Date.parse(finishedAt);
  if (Number.isNaN(time)) return null;
  const touchDigest = lead.touchDigest.filter(({ at }) => Date.parse(at) < time);
  return { lead: { ...withoutLateValues(lead), touchDigest }, isWon, at: new Date(time) };
};
