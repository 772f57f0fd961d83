import { type ScoreReceipt } from '@leads/lead-domain';

import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

/** The groups added up to the score, in one line that can be checked by head. */
export const ScoreSum = ({ receipt }: { receipt: ScoreReceipt }) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE);
  const terms = [
    { label: words.groups.FIT, points: receipt.fit },
    { label: words.groups.ENGAGEMENT, points: receipt.engagement },
    { label: words.groups.NEGATIVE, points: receipt.negative },
    { label: words.clamped, points: -receipt.lostToClamp },
  ].filter(({ points }, index) => index < 2 || points !== 0);
  return (
    <dl style={{ display: 'flex', flexWrap: 'wrap', gap: `${SPACE.one}px ${SPACE.three}px`, margin: 0 }}>
      {terms.map(({ label, points }) => (
        <Term key={label} label={label} value={format.signed(points)} color={theme.text.secondary} />
      ))}
      <Term label={`= ${words.total}`} value={format.number(receipt.score)} color={theme.text.primary} />
    </dl>
  );
};

const Term = ({ label, value, color }: { label: string; value: string; color: string }) => (
  <div style={{ display: 'flex', gap: SPACE.one, color }}>
    <dt>{label}</dt>
    <dd style={{ margin: 0, fontWeight: FONT_WEIGHT.medium }}>{value}</dd>
  </div>
);
