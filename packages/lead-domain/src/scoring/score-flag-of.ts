import { OPEN_STATUSES } from '../lifecycle/transitions.ts';
import { type Lead } from '../records/lead.ts';
import { type Thresholds } from '../settings/thresholds.ts';
import { type ScoreFlag } from '../vocabulary/scoring-terms.ts';

import { effectiveScore } from './effective-score.ts';
import { type ScoreReceipt } from './score-receipt.ts';
import { type WinReceipt } from './win-receipt.ts';

/**
 * Where the two lenses, or the score and the outcome, contradict each other. The lenses do where the odds of a win are
 * e times the usual ones, or one e-th of them: a whole step of log-odds, which no single everyday fact brings about.
 */
export const scoreFlagOf = ({
  lead,
  receipt,
  win,
  thresholds,
}: {
  lead: Pick<Lead, 'status' | 'scoreOverride'>;
  receipt: Pick<ScoreReceipt, 'score'>;
  win: Pick<WinReceipt, 'probability' | 'baseRate'> | null;
  thresholds: Pick<Thresholds, 'mqlScore' | 'warmScore'>;
}): ScoreFlag | null => {
  const score = effectiveScore({ score: receipt.score, scoreOverride: lead.scoreOverride });
  if (lead.status === 'DISQUALIFIED') return score >= thresholds.mqlScore ? 'SCORED_HIGH_NOT_BOUGHT' : null;
  if (win === null || !OPEN_STATUSES.some((status) => status === lead.status)) return null;
  const distance = logOdds(win.probability) - logOdds(win.baseRate);
  if (score >= thresholds.mqlScore && distance <= -1) return 'RULES_ABOVE_HISTORY';
  return score < thresholds.warmScore && distance >= 1 ? 'HISTORY_ABOVE_RULES' : null;
};

/** Where every lead was won, or none, no odds say anything: the distance is no number, and nothing is flagged. */
const logOdds = (chance: number): number => (chance <= 0 || chance >= 1 ? Number.NaN : Math.log(chance / (1 - chance)));
