import { type OutcomeModel } from '@leads/lead-domain';

import { fill } from '../../messages/fill.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';
import { ColumnChart } from '../simulation/column-chart.tsx';
import { Legend } from '../simulation/legend.tsx';
import { TitledCard } from '../simulation/titled-card.tsx';

/** How far what was predicted can be trusted: measured on leads that it had not seen. */
export const LearntQuality = ({ model: { quality, baseRate } }: { model: OutcomeModel }) => {
  const { theme, format } = usePanel();
  const { learnt } = useWords(SCORE_MODEL);
  const { auc, brier, calibrationError, calibration } = quality;
  const colors = { predicted: theme.accent.solid, actual: theme.tag.green.solid };
  const highest = Math.max(0.01, ...calibration.flatMap(({ predicted, won }) => [predicted, won]));
  const percent = (share: number) => format.percent(share * 100);
  // What always saying the average would score; 0 is perfect.
  const known = baseRate * (1 - baseRate);
  const lines = [
    { term: learnt.ranking, text: fill(learnt.rankingText, { pairs: format.number(Math.round(auc * 100)) }) },
    {
      term: learnt.sharpness,
      text: fill(learnt.sharpnessText, {
        share: percent(known === 0 ? 0 : Math.max(0, 1 - brier / known)),
        brier: format.number(Math.round(brier * 1000) / 1000),
      }),
    },
    { term: learnt.calibration, text: fill(learnt.calibrationText, { points: percent(calibrationError) }) },
  ];
  return (
    <TitledCard title={learnt.quality} text={learnt.qualityText}>
      <dl style={{ display: 'flex', flexDirection: 'column', gap: SPACE.one, margin: 0 }}>
        {lines.map(({ term, text }) => (
          <div key={term} style={{ display: 'flex', flexWrap: 'wrap', gap: `0 ${SPACE.two}px` }}>
            <dt style={{ color: theme.text.secondary, minWidth: 96 }}>{term}</dt>
            <dd style={{ margin: 0, fontWeight: FONT_WEIGHT.medium, flex: '1 1 200px' }}>{text}</dd>
          </div>
        ))}
      </dl>
      <Legend
        entries={[
          { color: colors.predicted, text: learnt.predicted },
          { color: colors.actual, text: learnt.actual },
        ]}
      />
      <ColumnChart
        label={learnt.calibration}
        columns={calibration.map(({ predicted, won, n }, index) => ({
          key: String(index),
          label: percent(predicted),
          value: percent(won),
          sentence: format.plural(learnt.bin, n, { predicted: percent(predicted), won: percent(won) }),
          bars: [
            { share: predicted / highest, color: colors.predicted },
            { share: won / highest, color: colors.actual },
          ],
        }))}
      />
    </TitledCard>
  );
};
