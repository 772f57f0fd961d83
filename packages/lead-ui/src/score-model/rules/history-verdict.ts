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

/** Points for what bought less often than the average, or off for what bought more often. */
export const isContradicted = ({ group, verdict }: { group: ScoreGroup; verdict: HistoryVerdict }): boolean =>
  group === 'NEGATIVE' ? verdict === 'above' : verdict === 'below';
