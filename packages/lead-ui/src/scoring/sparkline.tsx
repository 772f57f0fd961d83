import { usePanel } from '../panel/panel-context.ts';

import { type TrendPoint } from './trend-of.ts';

const WIDTH = 320;
const HEIGHT = 56;
const MARGIN = 5;
/** The score that it began with is drawn this long before its first change. */
const LEAD_IN = 14;
const SMALLEST_RANGE = 20;

/** Scores over time as a line of steps: each holds until the next. `label` says the same in words. */
export const Sparkline = ({ points, label }: { points: readonly TrendPoint[]; label: string }) => {
  const { theme, messages } = usePanel();
  const steps = stepsOf({ points, isMirrored: messages.direction === 'rtl' });
  const last = steps.at(-1);
  if (!last) return null;
  const line = steps.map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  return (
    <div role="img" aria-label={label} style={{ maxWidth: WIDTH * 1.25 }}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        fill="none"
        aria-hidden="true"
        style={{ display: 'block', width: '100%' }}
      >
        <path d={`${line}V${HEIGHT}H${steps[0]?.x ?? 0}Z`} fill={theme.tag.blue.soft} />
        <path d={line} stroke={theme.tag.blue.solid} strokeWidth="2" strokeLinejoin="round" strokeLinecap="round" />
        {/* A line of no length with round ends is a dot. */}
        <path d={`M${last.x} ${last.y}h0`} stroke={theme.tag.blue.solid} strokeWidth="7" strokeLinecap="round" />
      </svg>
    </div>
  );
};

const stepsOf = ({ points, isMirrored }: { points: readonly TrendPoint[]; isMirrored: boolean }) => {
  const times = points.map(({ at }) => Date.parse(at));
  const begin = Math.min(...times);
  const span = Math.max(1, Math.max(...times) - begin);
  const scores = points.map(({ score }) => score);
  const lowest = Math.min(...scores);
  const range = Math.max(SMALLEST_RANGE, Math.max(...scores) - lowest);
  const round = (value: number) => Math.round(value * 10) / 10;
  return points.map(({ score }, index) => {
    const time = ((times[index] ?? begin) - begin) / span;
    const x = index === 0 ? MARGIN : MARGIN + LEAD_IN + time * (WIDTH - 2 * MARGIN - LEAD_IN);
    const y = HEIGHT - MARGIN - ((score - lowest) / range) * (HEIGHT - 2 * MARGIN);
    return { x: round(isMirrored ? WIDTH - x : x), y: round(y) };
  });
};
