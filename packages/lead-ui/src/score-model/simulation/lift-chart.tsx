import { fill } from '../../messages/fill.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { SPACE } from '../../theme/metrics.ts';

import { ColumnChart } from './column-chart.tsx';
import { Legend } from './legend.tsx';
import { type Measured } from './ranking.tsx';

/** How much more often than the average leads of each tenth bought, from the tenth that the model puts first. */
export const LiftChart = ({ models }: { models: readonly Measured[] }) => {
  const { messages, format } = usePanel();
  const { lift: words } = useWords(SCORE_MODEL);
  const [first] = models;
  if (!first) return null;
  const highest = Math.max(0.1, ...models.flatMap(({ measure }) => measure.lift.map(({ lift }) => lift)));
  const times = (lift: number | undefined) =>
    lift === undefined ? messages.nothing : fill(words.times, { times: format.number(Math.round(lift * 10) / 10) });
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
      {models.length > 1 && <Legend entries={models.map(({ name, color }) => ({ color, text: name }))} />}
      <ColumnChart
        label={words.title}
        columns={first.measure.lift.map(({ decile, lift }, index) => ({
          key: String(decile),
          label: format.number(decile),
          value: times(lift),
          sentence: models
            .map(({ name, measure }) =>
              fill(words.sentence, {
                model: name,
                decile: format.number(decile),
                times: times(measure.lift[index]?.lift),
              }),
            )
            .join(' '),
          bars: models.map(({ measure, color }) => {
            const value = measure.lift[index]?.lift;
            return { share: value === undefined ? null : value / highest, color };
          }),
        }))}
      />
    </div>
  );
};
