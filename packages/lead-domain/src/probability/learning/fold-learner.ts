import { probabilityOf } from '../probability-of.ts';

import { addEffects } from './add-effects.ts';
import { type Fold } from './deal-folds.ts';
import { shrunkStep } from './shrunk-step.ts';
import { type BinSums, stepByCuts } from './step-by-cuts.ts';

/** A part of the sum: one effect for each bin of a column, or for each cell of a pair. `bins` has all leads. */
export type Term = { bins: Uint8Array; size: number; isOrdered: boolean };

export type FoldLearner = {
  /** By term and bin. */
  effects: readonly Float64Array[];
  /** Log-odds of the leads held out, by now. */
  heldScores: () => Float64Array;
  round: () => void;
};

/** So small that no column takes what another one explains better. */
const LEARNING_RATE = 0.05;

/**
 * Learns the effects of a fold by cyclic boosting: every round, each term in turn takes a small step towards what the
 * sum does not explain yet.
 */
export const foldLearner = ({
  terms,
  fold,
  isWon,
  scores,
}: {
  terms: readonly Term[];
  fold: Fold;
  isWon: Uint8Array;
  scores: Float64Array;
}): FoldLearner => {
  const learnedScores = Float64Array.from(fold.learned, (lead) => scores[lead] ?? 0);
  const outcomes = Float64Array.from(fold.learned, (lead) => isWon[lead] ?? 0);
  const residuals = new Float64Array(outcomes.length);
  const weights = new Float64Array(outcomes.length);
  const parts = terms.map((term) => {
    const learnedBins = Uint8Array.from(fold.learned, (lead) => term.bins[lead] ?? 0);
    return {
      learnedBins,
      takeStep: term.isOrdered ? stepByCuts : stepByBin,
      counts: countsOf({ bins: learnedBins, size: term.size }),
      effects: new Float64Array(term.size),
    };
  });

  const round = () => {
    for (let lead = 0; lead < outcomes.length; lead += 1) {
      const probability = probabilityOf(learnedScores[lead] ?? 0);
      residuals[lead] = (outcomes[lead] ?? 0) - probability;
      weights[lead] = probability * (1 - probability);
    }
    for (const { learnedBins, takeStep, counts, effects } of parts) {
      const step = takeStep(sumByBin({ bins: learnedBins, residuals, weights, counts }));
      for (let bin = 0; bin < step.length; bin += 1) {
        step[bin] = LEARNING_RATE * (step[bin] ?? 0);
        effects[bin] = (effects[bin] ?? 0) + (step[bin] ?? 0);
      }
      takeSteps({ scores: learnedScores, residuals, weights, bins: learnedBins, step });
    }
  };
  const effects = parts.map((part) => part.effects);
  const heldTerms = terms.map((term) => ({
    ...term,
    bins: Uint8Array.from(fold.held, (lead) => term.bins[lead] ?? 0),
  }));
  const heldStart = Float64Array.from(fold.held, (lead) => scores[lead] ?? 0);
  return { effects, round, heldScores: () => addEffects({ scores: heldStart, terms: heldTerms, effects }) };
};

const stepByBin = ({ residuals, weights }: BinSums): Float64Array =>
  residuals.map((residual, bin) => shrunkStep({ residual, weight: weights[bin] ?? 0 }));

const countsOf = ({ bins, size }: { bins: Uint8Array; size: number }): Float64Array => {
  const counts = new Float64Array(size);
  for (const bin of bins) counts[bin] = (counts[bin] ?? 0) + 1;
  return counts;
};

const sumByBin = ({
  bins,
  residuals,
  weights,
  counts,
}: {
  bins: Uint8Array;
  residuals: Float64Array;
  weights: Float64Array;
  counts: Float64Array;
}): BinSums => {
  const sums = { residuals: new Float64Array(counts.length), weights: new Float64Array(counts.length), counts };
  for (let lead = 0; lead < bins.length; lead += 1) {
    const bin = bins[lead] ?? 0;
    sums.residuals[bin] = (sums.residuals[bin] ?? 0) + (residuals[lead] ?? 0);
    sums.weights[bin] = (sums.weights[bin] ?? 0) + (weights[lead] ?? 0);
  }
  return sums;
};

/** Residuals follow to first order, which a step this small allows: exact ones would cost an exponential for every term. */
const takeSteps = ({
  scores,
  residuals,
  weights,
  bins,
  step,
}: {
  scores: Float64Array;
  residuals: Float64Array;
  weights: Float64Array;
  bins: Uint8Array;
  step: Float64Array;
}): void => {
  for (let lead = 0; lead < bins.length; lead += 1) {
    const change = step[bins[lead] ?? 0] ?? 0;
    scores[lead] = (scores[lead] ?? 0) + change;
    residuals[lead] = (residuals[lead] ?? 0) - (weights[lead] ?? 0) * change;
  }
};
