import { SCORE_GROUPS, type ScoreGroup, type ScoreReceipt } from '@leads/lead-domain';
import { type ReactNode } from 'react';

import { VisuallyHidden } from '../elements/visually-hidden.tsx';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

import { ColorMark } from './color-mark.tsx';
import { GROUP_COLORS } from './score-part-row.tsx';

/** The groups added up to the score, in one line that can be checked by head. */
export const ScoreSum = ({ receipt }: { receipt: ScoreReceipt }) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE);
  const sums: Record<ScoreGroup, number> = {
    FIT: receipt.fit,
    ENGAGEMENT: receipt.engagement,
    NEGATIVE: receipt.negative,
  };
  const equals = (
    <>
      <span aria-hidden="true">=</span>
      <VisuallyHidden>{words.total}</VisuallyHidden>
    </>
  );
  return (
    <dl
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: `${SPACE.half}px ${SPACE.two}px`,
        margin: 0,
        fontSize: FONT_SIZE.small,
      }}
    >
      {SCORE_GROUPS.filter((group) => group !== 'NEGATIVE' || sums[group] !== 0).map((group) => (
        <Term
          key={group}
          mark={<ColorMark color={GROUP_COLORS[group]} />}
          label={words.groups[group]}
          value={format.signed(sums[group])}
          color={theme.text.secondary}
        />
      ))}
      {receipt.lostToClamp !== 0 && (
        <Term label={words.clamped} value={format.signed(-receipt.lostToClamp)} color={theme.text.secondary} />
      )}
      <Term label={equals} value={format.number(receipt.score)} color={theme.text.primary} />
    </dl>
  );
};

const Term = ({ mark, label, value, color }: { mark?: ReactNode; label: ReactNode; value: string; color: string }) => (
  <div style={{ display: 'flex', alignItems: 'center', gap: SPACE.one, color }}>
    {mark}
    <dt style={{ position: 'relative' }}>{label}</dt>
    <dd style={{ margin: 0, fontWeight: FONT_WEIGHT.medium }}>{value}</dd>
  </div>
);
