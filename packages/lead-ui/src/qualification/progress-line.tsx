import { BANT_CRITERIA, type BantCriterion, type CriterionReading } from '@leads/lead-domain';

import { fill } from '../messages/fill.ts';
import { QUALIFICATION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, RADIUS, SPACE } from '../theme/metrics.ts';
import { type Theme } from '../theme/theme.ts';

/** Four strokes and a sentence: how many criteria are answered, how many are out of date. */
export const ProgressLine = ({ criteria }: { criteria: Record<BantCriterion, CriterionReading> }) => {
  const { theme, format } = usePanel();
  const words = useWords(QUALIFICATION);
  const readings = BANT_CRITERIA.map((criterion) => criteria[criterion]);
  const answered = readings.filter(({ state }) => state === 'answered').length;
  const stale = readings.filter(({ state }) => state === 'stale').length;
  const sentence = [
    fill(words.progress, {
      answered: format.number(answered),
      total: format.number(readings.length),
    }),
    ...(stale > 0 ? [format.plural(words.stale, stale)] : []),
  ].join(' · ');

  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.two }}>
      <div aria-hidden="true" style={{ display: 'flex', gap: SPACE.one, flex: '1 1 160px' }}>
        {BANT_CRITERIA.map((criterion) => (
          <span
            key={criterion}
            style={{
              flex: 1,
              height: 4,
              borderRadius: RADIUS.pill,
              background: strokeColor({ theme, reading: criteria[criterion] }),
              transition: 'background 0.15s ease',
            }}
          />
        ))}
      </div>
      <span role="status" style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
        {sentence}
      </span>
    </div>
  );
};

const strokeColor = ({ theme, reading }: { theme: Theme; reading: CriterionReading }): string => {
  if (reading.state === 'missing') return theme.border.strong;
  return reading.state === 'stale' || !reading.meetsGate ? theme.tag.amber.solid : theme.tag.green.solid;
};
