import { SCORE_GROUPS, type ScoreGroup, type ScoreReceipt } from '@leads/lead-domain';

import { cardStyle } from '../elements/card.tsx';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';

import { ScoreGroupCard } from './score-group.tsx';

/** Every part of the score by group, all bars on one scale. */
export const ScoreParts = ({ receipt }: { receipt: ScoreReceipt }) => {
  const { theme } = usePanel();
  const words = useWords(SCORE);
  const scale = Math.max(10, ...receipt.parts.map(({ rawPoints }) => Math.abs(rawPoints)));
  const sums: Record<ScoreGroup, number> = {
    FIT: receipt.fit,
    ENGAGEMENT: receipt.engagement,
    NEGATIVE: receipt.negative,
  };
  if (receipt.parts.length === 0) {
    return <div style={{ ...cardStyle(theme), color: theme.text.secondary }}>{words.nothingCounted}</div>;
  }
  return SCORE_GROUPS.map((group) => ({ group, parts: receipt.parts.filter((part) => part.group === group) }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ group, parts }) => (
      <ScoreGroupCard key={group} group={group} sum={sums[group]} parts={parts} scale={scale} />
    ));
};
