import { type ScoreFlag } from '@leads/lead-domain';

import { Notice } from '../elements/notice.tsx';
import { fill } from '../messages/fill.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_WEIGHT } from '../theme/metrics.ts';

import { percentOf } from './percent-of.ts';
import { type ScoredCardData } from './score-content.ts';

/** Where the two lenses, or the score and the outcome, contradict each other: what it is and what to do. */
export const FlagNotice = ({ flag, card: { lead, receipt, win } }: { flag: ScoreFlag; card: ScoredCardData }) => {
  const { format } = usePanel();
  const { flag: words } = useWords(SCORE);
  const title =
    flag === 'SCORED_HIGH_NOT_BOUGHT'
      ? fill(words.scoredHigh, { score: format.number(lead.scoreOverride ?? receipt.score) })
      : win && fill(words.contradiction, { grade: receipt.grade, percent: format.percent(percentOf(win.probability)) });
  return (
    <Notice tone="warning">
      {title && <span style={{ display: 'block', fontWeight: FONT_WEIGHT.medium }}>{title}</span>}
      <span>{words[flag]}</span>
    </Notice>
  );
};
