import { fill } from '../messages/fill.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { Sparkline } from './sparkline.tsx';
import { type TrendPoint } from './trend-of.ts';

/** The line of the score over its first and its last value. */
export const TrendLine = ({ points }: { points: readonly TrendPoint[] }) => {
  const { theme, format } = usePanel();
  const { trend: words } = useWords(SCORE);
  const scores = points.map(({ score }) => score);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const label = fill(words.alternative, {
    from: format.number(first.score),
    when: format.date(first.at),
    to: format.number(last.score),
    lowest: format.number(Math.min(...scores)),
    highest: format.number(Math.max(...scores)),
  });
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half, minWidth: 0 }}>
      <Sparkline points={points} label={label} />
      <div
        aria-hidden="true"
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          gap: SPACE.two,
          fontSize: FONT_SIZE.small,
          color: theme.text.secondary,
        }}
      >
        {[first, last].map(({ at, score }, index) => (
          <span key={index}>
            {format.number(score)} · {format.date(at)}
          </span>
        ))}
      </div>
    </div>
  );
};
