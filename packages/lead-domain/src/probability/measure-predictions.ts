import { areaUnderCurve } from './area-under-curve.ts';
import { type CalibrationBin, type LiftDecile, type PredictionQuality } from './prediction-quality.ts';

export type Prediction = { probability: number; isWon: boolean };

/**
 * How good predictions were. Calibration and lift are taken over ten parts of equal count, fewer where there are fewer
 * leads; leads of the same probability share their wins evenly, so that the order they come in changes nothing.
 * With nothing to measure the AUC is 0.5 and the rest 0.
 */
export const measurePredictions = (predictions: readonly Prediction[]): PredictionQuality => {
  const ranked = shareTiedWins(predictions);
  const parts = equalParts(ranked);
  const calibration = parts.map(calibrationOf);
  const mean = (measure: (prediction: Prediction) => number) => sumOf(predictions.map(measure)) / (ranked.length || 1);
  return {
    n: predictions.length,
    auc: areaUnderCurve(predictions),
    brier: mean(({ probability, isWon }) => (probability - Number(isWon)) ** 2),
    accuracy: mean(({ probability, isWon }) => Number(probability >= 0.5 === isWon)),
    calibrationError:
      sumOf(calibration.map(({ n, predicted, won }) => n * Math.abs(predicted - won))) / (ranked.length || 1),
    calibration,
    lift: liftOf(parts.toReversed()),
  };
};

type Ranked = { probability: number; won: number };

/** From the least to the most probable. */
const shareTiedWins = (predictions: readonly Prediction[]): Ranked[] => {
  const ties = new Map<number, { n: number; won: number }>();
  for (const { probability, isWon } of predictions) {
    const tie = ties.get(probability) ?? { n: 0, won: 0 };
    ties.set(probability, { n: tie.n + 1, won: tie.won + Number(isWon) });
  }
  return [...ties]
    .sort(([left], [right]) => left - right)
    .flatMap(([probability, { n, won }]) => Array.from({ length: n }, () => ({ probability, won: won / n })));
};

const equalParts = (ranked: readonly Ranked[]): Ranked[][] => {
  const count = Math.min(10, ranked.length);
  const edge = (part: number) => Math.floor((part * ranked.length) / count);
  return Array.from({ length: count }, (_, part) => ranked.slice(edge(part), edge(part + 1)));
};

const calibrationOf = (part: readonly Ranked[]): CalibrationBin => ({
  n: part.length,
  predicted: asShare(sumOf(part.map(({ probability }) => probability)) / part.length),
  won: asShare(winsOf(part) / part.length),
});

const liftOf = (bestFirst: readonly Ranked[][]): LiftDecile[] => {
  const wins = winsOf(bestFirst.flat());
  const leads = bestFirst.flat().length;
  let caught = 0;
  return bestFirst.map((part, index) => {
    const won = winsOf(part);
    caught += won;
    return {
      decile: index + 1,
      n: part.length,
      won: asShare(won / part.length),
      lift: wins === 0 ? 0 : won / part.length / (wins / leads),
      cumulativeWon: wins === 0 ? 0 : asShare(caught / wins),
    };
  });
};

const winsOf = (part: readonly Ranked[]): number => sumOf(part.map(({ won }) => won));

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Sums of thirds and sevenths can pass 1 by a last digit. */
const asShare = (value: number): number => Math.min(1, Math.max(0, value));
