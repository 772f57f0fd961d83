import { addEffects } from './learning/add-effects.ts';
import { assembleModel } from './learning/assemble-model.ts';
import { binColumns } from './learning/bin-columns.ts';
import { boostFolds } from './learning/boost-folds.ts';
import { crossValidate } from './learning/cross-validate.ts';
import { dealFolds } from './learning/deal-folds.ts';
import { type Term } from './learning/fold-learner.ts';
import { fitCalibration } from './learning/fit-calibration.ts';
import { heldOutScores } from './learning/held-out-scores.ts';
import { learnPairs } from './learning/learn-pairs.ts';
import { meanEffects } from './learning/mean-effects.ts';
import { seededRandom } from './learning/seeded-random.ts';
import { sortOutcomes } from './learning/sort-outcomes.ts';
import { MINIMUM_OUTCOMES, type Outcome } from './outcome.ts';
import { type OutcomeModel } from './outcome-model.ts';

export type Learning =
  | { kind: 'learned'; model: OutcomeModel }
  | { kind: 'too-little-history'; won: number; lost: number; needed: { won: number; lost: number } };

const FOLDS = 8;
/** Few leads are dealt several times, so that the chance of one deal does not decide when to stop. */
const REPEATS_OF_FEW = 3;
const FEW = 1000;
/** Below, what two columns seem to say together is mostly chance. */
const PAIRS_FROM = 500;

/**
 * Learns from leads that were won and lost how probable a win is, as a sum that explains itself: an explainable boosting
 * machine. Every column gets an effect on the log-odds for each of its bins, what was not given being one of them; the
 * effects are learnt by cyclic gradient boosting (Friedman 2001), and at most ten pairs of columns get a small grid for
 * what only both together say (Lou, Caruana, Gehrke and Hooker, "Accurate intelligible models with pairwise
 * interactions", KDD 2013). Pairs are purified, so that whatever one column can say is said by it.
 *
 * It is learnt in eight folds, each without the eighth of leads that it holds out. These decide when to stop and whether
 * pairs pay; they calibrate the sum (Platt 1999) and are what `quality` is measured on. The model is the mean of the
 * folds, still a plain sum. Sales lines shift it by what their outcomes bear out.
 *
 * The same outcomes and seed give the same model, in whatever order they come.
 */
export const learnOutcomes = ({ outcomes, seed = 1 }: { outcomes: readonly Outcome[]; seed?: number }): Learning => {
  const won = outcomes.filter((outcome) => outcome.isWon).length;
  const lost = outcomes.length - won;
  if (won < MINIMUM_OUTCOMES.won || lost < MINIMUM_OUTCOMES.lost) {
    return { kind: 'too-little-history', won, lost, needed: { ...MINIMUM_OUTCOMES } };
  }
  const sorted = sortOutcomes(outcomes);
  const isWon = Uint8Array.from(sorted, (outcome) => Number(outcome.isWon));
  const lines = sorted.map(({ line }) => line ?? null);
  const columns = binColumns(sorted);
  const repeats = isWon.length < FEW ? REPEATS_OF_FEW : 1;
  const folds = dealFolds({ isWon, folds: FOLDS, repeats, random: seededRandom(seed) });

  const start = Math.log(won / lost);
  const terms = columns.map(({ column, bins, counts }): Term => {
    return { bins, size: counts.length, isOrdered: column.kind === 'NUMBER' };
  });
  const scores = folds.map(() => new Float64Array(isWon.length).fill(start));
  const single = boostFolds({ folds, terms: folds.map(() => terms), isWon, scores });
  const singleScores = scores.map((before, fold) =>
    addEffects({ scores: before, terms, effects: single.effects[fold] ?? [] }),
  );
  const { pairs, scores: finalScores } =
    isWon.length < PAIRS_FROM
      ? { pairs: [], scores: singleScores }
      : learnPairs({ columns, folds, isWon, scores: singleScores });

  const heldOut = heldOutScores({
    folds,
    held: folds.map(({ held }, fold) => Float64Array.from(held, (lead) => finalScores[fold]?.[lead] ?? start)),
    size: isWon.length,
  });
  const model = assembleModel({
    isWon,
    start,
    columns,
    effects: meanEffects(single.effects),
    pairs,
    calibration: fitCalibration({ scores: heldOut, isWon, lines, leads: Int32Array.from(isWon.keys()) }),
    quality: crossValidate({ scores: heldOut, isWon, lines, folds: folds.slice(0, FOLDS) }),
  });
  return { kind: 'learned', model };
};
