import { type OutcomeModel } from '@leads/lead-domain';

import { UserText } from '../../elements/user-text.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { FONT_SIZE, RADIUS, SPACE } from '../../theme/metrics.ts';
import { useRuleTexts } from '../rules/use-rule-texts.ts';
import { TitledCard } from '../simulation/titled-card.tsx';

import { columnName, strongestValues } from './column-words.ts';

const FIRST = 10;

/** What told buyers from non-buyers best, the strongest first, with the values that raise and lower most. */
export const StrongestColumns = ({ model }: { model: OutcomeModel }) => {
  const { theme } = usePanel();
  const texts = useRuleTexts();
  const { learnt } = texts.words;
  const rows = [
    ...model.columns.map((column) => ({
      name: column.name,
      importance: column.importance,
      ...strongestValues({ column, texts }),
    })),
    ...model.pairs.map(({ columns, importance }) => ({ name: columns.join(' × '), importance, up: null, down: null })),
  ]
    .filter(({ importance }) => importance > 0)
    .sort((left, right) => right.importance - left.importance)
    .slice(0, FIRST);
  const highest = Math.max(...rows.map(({ importance }) => importance), 0.001);
  return (
    <TitledCard title={learnt.strongest} text={learnt.strongestText}>
      {rows.length === 0 && <span style={{ color: theme.text.secondary }}>{learnt.nothingTells}</span>}
      <ul
        style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two, listStyle: 'none', margin: 0, padding: 0 }}
      >
        {rows.map(({ name, importance, up, down }) => (
          <li key={name} style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half }}>
            <span
              style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: `0 ${SPACE.three}px` }}
            >
              <UserText>{columnName({ name, texts })}</UserText>
              <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
                {[
                  ...(up === null ? [] : [fill(learnt.raises, { value: isolate(up) })]),
                  ...(down === null ? [] : [fill(learnt.lowers, { value: isolate(down) })]),
                ].join(' · ')}
              </span>
            </span>
            <span
              aria-hidden="true"
              style={{ display: 'flex', height: 4, borderRadius: RADIUS.pill, background: theme.background.tertiary }}
            >
              <span
                style={{
                  width: `${(importance / highest) * 100}%`,
                  borderRadius: RADIUS.pill,
                  background: theme.accent.solid,
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </TitledCard>
  );
};
