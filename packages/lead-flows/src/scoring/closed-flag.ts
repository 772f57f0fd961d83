import { effectiveScore, type Lead, scoreFlagOf, type ScoreFlag, type Settings } from '@leads/lead-domain';

/** The flag of a closed lead, by the score that it kept. */
export const closedFlag = ({
  lead,
  thresholds,
}: {
  lead: Pick<Lead, 'status' | 'score' | 'scoreOverride'>;
  thresholds: Settings['thresholds'];
}): ScoreFlag | null =>
  // Whoever was never scored did not score high, whatever today's rules would say.
  effectiveScore(lead) === null
    ? null
    : scoreFlagOf({ lead, receipt: { score: lead.score ?? 0 }, win: null, thresholds });
