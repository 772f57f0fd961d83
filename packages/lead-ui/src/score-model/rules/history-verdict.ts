import { type ScoreGroup } from '@leads/lead-domain';

import { type RuleHistory } from './rule-history.ts';

/** Whether leads that a rule matched bought more or less often than the average, as far as their number tells. */
export type HistoryVerdict = 'above' | 'below' | 'average' | 'tooFew' | 'none';

const FEWEST = 10;
/** Two standard deviations: chance alone goes as far in one case of twenty. */
const CLEAR = 2;

export const historyVerdict = ({
  history: { matched, won },
  averageRate,
}: {
  history: RuleHistory;
  averageRate: number;
}): HistoryVerdict => {
  if (matched === 0) return 'none';
  if (matched < FEWEST) return 'tooFew';
  const deviation = Math.sqrt(matched * averageRate * (1 - averageRate));
  if (deviation === 0) return 'average';
  const distance = (won - matched * averageRate) / deviation;
  return distance >= CLEAR ? 'above' : distance <= -CLEAR ? 'below' : 'average';
};

/**
 * Whether the history bears out a rule: points for what bought more often than the average, and off for what bought less
 * often; null where it says neither.
 */
export const isBorneOut = ({ group, verdict }: { group: ScoreGroup; verdict: HistoryVerdict }): boolean | null => {
  if (verdict !== 'above' && verdict !== 'below') return null;
  return (verdict === 'above') === (group !== 'NEGATIVE');
};
