import { type ScoreBand } from '@leads/lead-domain';

import { fill } from '../../messages/fill.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { SPACE } from '../../theme/metrics.ts';

import { ColumnChart } from './column-chart.tsx';
import { Legend } from './legend.tsx';
import { type Measured } from './ranking.tsx';

/** How many of each hundred bought in each band of ten points. */
export const BandChart = ({ models }: { models: readonly Measured[] }) => {
  const { messages, format } = usePanel();
  const { bands } = useWords(SCORE_MODEL);
  const [first] = models;
  if (!first) return null;
  const highest = Math.max(0.01, ...models.flatMap(({ measure }) => measure.bands.map(({ rate }) => rate ?? 0)));
  const rateText = (band: ScoreBand | undefined) =>
    band?.rate == null ? messages.nothing : format.percent(band.rate * 100);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
      {models.length > 1 && <Legend entries={models.map(({ name, color }) => ({ color, text: name }))} />}
      <ColumnChart
        label={bands.title}
        columns={first.measure.bands.map((band, index) => ({
          key: String(band.from),
          label: format.number(band.from),
          value: band.rate === null ? '' : format.percent(band.rate * 100),
          sentence: models
            .map(({ name, measure }) =>
              fill(bands.sentence, {
                model: name,
                from: format.number(band.from),
                to: format.number(band.to),
                rate: rateText(measure.bands[index]),
                leads: format.number(measure.bands[index]?.leads ?? 0),
              }),
            )
            .join(' '),
          bars: models.map(({ measure, color }) => {
            const rate = measure.bands[index]?.rate ?? null;
            return { share: rate === null ? null : rate / highest, color };
          }),
        }))}
      />
    </div>
  );
};
