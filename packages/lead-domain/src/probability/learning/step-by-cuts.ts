import { shrunkStep } from './shrunk-step.ts';

/** Per bin: how far its leads' outcomes are from what is predicted, how uncertain those predictions are, and how many. */
export type BinSums = { residuals: Float64Array; weights: Float64Array; counts: Float64Array };

/** From bin `from` to before bin `to`. */
type Span = { from: number; to: number };
type Split = { left: Span; right: Span; gain: number };

const MOST_SPANS = 3;
/** A step in a curve that fewer leads speak for is noise. */
const FEWEST_LEADS = 20;

/**
 * One small step of a column whose bins stand in order: a regression tree of up to three leaves, so that neighbours learn
 * from one another. Bin 0, what was not given, has no neighbours.
 */
export const stepByCuts = (sums: BinSums): Float64Array => {
  const step = new Float64Array(sums.counts.length);
  const spans: Span[] = [{ from: 1, to: step.length }];
  while (spans.length < MOST_SPANS) {
    const [best] = spans
      .flatMap((span) => bestSplit({ span, sums }) ?? [])
      .sort((first, second) => second.gain - first.gain);
    if (best === undefined) break;
    spans.splice(
      spans.findIndex(({ from }) => from === best.left.from),
      1,
      best.left,
      best.right,
    );
  }
  for (const span of [{ from: 0, to: 1 }, ...spans]) {
    const { residual, weight } = totalOf({ span, sums });
    step.fill(shrunkStep({ residual, weight }), span.from, span.to);
  }
  return step;
};

const bestSplit = ({ span: { from, to }, sums }: { span: Span; sums: BinSums }): Split | null => {
  const whole = totalOf({ span: { from, to }, sums });
  const left = { residual: 0, weight: 0, count: 0 };
  let best: Split | null = null;
  for (let bin = from; bin < to - 1; bin += 1) {
    left.residual += sums.residuals[bin] ?? 0;
    left.weight += sums.weights[bin] ?? 0;
    left.count += sums.counts[bin] ?? 0;
    if (left.count < FEWEST_LEADS || whole.count - left.count < FEWEST_LEADS) continue;
    const right = { residual: whole.residual - left.residual, weight: whole.weight - left.weight };
    const gain = gainOf(left) + gainOf(right) - gainOf(whole);
    if (gain > (best?.gain ?? 0)) best = { left: { from, to: bin + 1 }, right: { from: bin + 1, to }, gain };
  }
  return best;
};

const gainOf = ({ residual, weight }: { residual: number; weight: number }): number =>
  residual * shrunkStep({ residual, weight });

const totalOf = ({ span: { from, to }, sums }: { span: Span; sums: BinSums }) => {
  const total = { residual: 0, weight: 0, count: 0 };
  for (let bin = from; bin < to; bin += 1) {
    total.residual += sums.residuals[bin] ?? 0;
    total.weight += sums.weights[bin] ?? 0;
    total.count += sums.counts[bin] ?? 0;
  }
  return total;
};
