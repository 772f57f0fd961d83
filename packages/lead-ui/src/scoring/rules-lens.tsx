import { cardStyle } from '../elements/card.tsx';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';

import { OverrideBox } from './override-box.tsx';
import { ScoreBar } from './score-bar.tsx';
import { type ScoreCardProps } from './score-card.tsx';
import { type ScoredCardData } from './score-content.ts';
import { ScoreHead } from './score-head.tsx';
import { ScoreSum } from './score-sum.tsx';

type RulesLensProps = Pick<ScoreCardProps, 'overrideSave' | 'onOverride' | 'onRelease'> & {
  card: ScoredCardData;
  isClosed: boolean;
};

/** The lead by the rules: number, grade, rating, how the groups add up, and the score that somebody set by hand. */
export const RulesLens = ({ card, isClosed, ...override }: RulesLensProps) => {
  const { theme } = usePanel();
  const words = useWords(SCORE);
  return (
    <section aria-label={`${words.title} ${words.byRules}`} style={cardStyle(theme)}>
      <ScoreHead card={card} />
      <ScoreBar receipt={card.receipt} />
      <ScoreSum receipt={card.receipt} />
      <OverrideBox card={card} isReadOnly={isClosed} {...override} />
    </section>
  );
};
