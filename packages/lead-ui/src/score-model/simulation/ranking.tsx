import { type ModelMeasure } from '@leads/lead-domain';

import { fill } from '../../messages/fill.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, RADIUS, SPACE } from '../../theme/metrics.ts';

import { Legend } from './legend.tsx';

export type Measured = { name: string; color: string; measure: ModelMeasure };

/** How often each model puts a buyer above a non-buyer, on a scale from tossing a coin to always. */
export const Ranking = ({ models }: { models: readonly Measured[] }) => {
  const { theme, format } = usePanel();
  const { ranking } = useWords(SCORE_MODEL);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
      {models.map(({ name, color, measure: { auc, mql } }) => (
        <div key={name} style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half }}>
          <div
            style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: `0 ${SPACE.three}px` }}
          >
            {models.length > 1 ? <Legend entries={[{ color, text: name }]} /> : <span />}
            {auc !== null && (
              <span style={{ fontWeight: FONT_WEIGHT.medium }}>
                {fill(ranking.pairs, { count: format.number(Math.round(auc * 100)) })}
              </span>
            )}
          </div>
          <div
            aria-hidden="true"
            style={{
              position: 'relative',
              height: 6,
              borderRadius: RADIUS.pill,
              background: theme.background.tertiary,
            }}
          >
            <div
              style={{
                height: '100%',
                width: `${(auc ?? 0) * 100}%`,
                borderRadius: RADIUS.pill,
                background: color,
                transition: 'width 0.15s ease',
              }}
            />
            <span
              style={{
                position: 'absolute',
                insetBlock: -2,
                insetInlineStart: '50%',
                width: 1.5,
                background: theme.text.secondary,
              }}
            />
          </div>
          <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
            {mql.leads === 0
              ? ranking.noMqls
              : format.plural(ranking.mqls, mql.leads, { rate: format.percent((mql.won / mql.leads) * 100) })}
          </span>
        </div>
      ))}
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.tertiary }}>{ranking.coin}</span>
    </div>
  );
};
