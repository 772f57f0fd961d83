import { type OutcomeModel } from '@leads/lead-domain';

import { fill } from '../../messages/fill.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { RADIUS, SPACE } from '../../theme/metrics.ts';
import { Legend } from '../simulation/legend.tsx';
import { TitledCard } from '../simulation/titled-card.tsx';

/** How many leads were won and lost, as one bar. */
export const LearntFrom = ({ model: { won, lost, baseRate } }: { model: OutcomeModel }) => {
  const { theme, format } = usePanel();
  const { learnt } = useWords(SCORE_MODEL);
  const share = (won / Math.max(1, won + lost)) * 100;
  return (
    <TitledCard title={learnt.from} text={fill(learnt.baseRate, { rate: format.percent(baseRate * 100) })}>
      <div
        aria-hidden="true"
        style={{ display: 'flex', height: 8, borderRadius: RADIUS.pill, overflow: 'hidden', gap: SPACE.half }}
      >
        <span style={{ width: `${share}%`, background: theme.tag.green.solid }} />
        <span style={{ flex: 1, background: theme.tag.gray.solid }} />
      </div>
      <Legend
        entries={[
          { color: theme.tag.green.solid, text: format.plural(learnt.won, won) },
          { color: theme.tag.gray.solid, text: format.plural(learnt.lost, lost) },
        ]}
      />
    </TitledCard>
  );
};
