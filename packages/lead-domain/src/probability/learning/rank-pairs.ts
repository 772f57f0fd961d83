import { probabilityOf } from '../probability-of.ts';

import { type Fold } from './deal-folds.ts';
import { type GroupedColumn } from './group-bins.ts';
import { shrunkStep } from './shrunk-step.ts';

/** Two columns by their index. */
export type PairOfColumns = { first: number; second: number };
export type RankedPair = PairOfColumns & { gain: number };

/**
 * How much each pair of columns would explain of what a fold's sum leaves open, beyond what chance explains of as many
 * cells. After the FAST ranking of Lou, Caruana, Gehrke and Hooker (2013).
 */
export const rankPairs = ({
  columns,
  fold,
  isWon,
  scores,
}: {
  columns: readonly GroupedColumn[];
  fold: Fold;
  isWon: Uint8Array;
  scores: Float64Array;
}): RankedPair[] => {
  const predicted = Float64Array.from(fold.learned, (lead) => probabilityOf(scores[lead] ?? 0));
  const residuals = predicted.map((probability, place) => (isWon[fold.learned[place] ?? 0] ?? 0) - probability);
  const weights = predicted.map((probability) => probability * (1 - probability));
  const learned = columns.map(({ members, size }) => ({
    size,
    members: Uint8Array.from(fold.learned, (lead) => members[lead] ?? 0),
  }));
  return learned.flatMap((left, first) =>
    learned.slice(first + 1).map((right, offset) => ({
      first,
      second: first + 1 + offset,
      gain: gainOf({ left, right, residuals, weights }),
    })),
  );
};

type Members = Pick<GroupedColumn, 'size' | 'members'>;

const gainOf = ({
  left,
  right,
  residuals,
  weights,
}: {
  left: Members;
  right: Members;
  residuals: Float64Array;
  weights: Float64Array;
}): number => {
  const cellResiduals = new Float64Array(left.size * right.size);
  const cellWeights = new Float64Array(left.size * right.size);
  for (let lead = 0; lead < residuals.length; lead += 1) {
    const cell = (left.members[lead] ?? 0) * right.size + (right.members[lead] ?? 0);
    cellResiduals[cell] = (cellResiduals[cell] ?? 0) + (residuals[lead] ?? 0);
    cellWeights[cell] = (cellWeights[cell] ?? 0) + (weights[lead] ?? 0);
  }
  return cellResiduals.reduce((gain, residual, cell) => {
    const weight = cellWeights[cell] ?? 0;
    const byChance = shrunkStep({ residual: weight, weight });
    return gain + residual * shrunkStep({ residual, weight }) - byChance;
  }, 0);
};
