import { type Fold } from './deal-folds.ts';
import { foldLearner, type FoldLearner, type Term } from './fold-learner.ts';
import { heldOutScores } from './held-out-scores.ts';
import { logLoss } from './log-loss.ts';

export type Boosted = {
  rounds: number;
  /** By fold, term and bin. */
  effects: Float64Array[][];
};

const MOST_ROUNDS = 600;
const ROUNDS_A_CHECK = 5;
const PATIENCE = 6;
/** In nats over all leads: a smaller gain on leads held out is as likely to be chance. */
const LEAST_GAIN = 3;

/**
 * Learns the terms of every fold, all folds at the same pace, and stops where the leads held out are predicted best; with
 * no gain on them, after no round at all. With `rounds` given it takes exactly so many.
 */
export const boostFolds = ({
  folds,
  terms,
  isWon,
  scores,
  rounds = null,
}: {
  folds: readonly Fold[];
  /** By fold. */
  terms: readonly (readonly Term[])[];
  isWon: Uint8Array;
  /** By fold: log-odds to begin from, of all leads. */
  scores: readonly Float64Array[];
  rounds?: number | null;
}): Boosted => {
  const learners = folds.map((fold, index) =>
    foldLearner({ terms: terms[index] ?? [], fold, isWon, scores: scores[index] ?? new Float64Array(isWon.length) }),
  );
  if (rounds !== null) {
    for (const learner of learners) runRounds({ learner, rounds });
    return { rounds, effects: copyEffects(learners) };
  }
  const lossNow = () =>
    logLoss({
      isWon,
      scores: heldOutScores({ folds, held: learners.map((learner) => learner.heldScores()), size: isWon.length }),
    });
  const start = { loss: lossNow(), rounds: 0, effects: copyEffects(learners) };
  let best = start;
  for (let done = ROUNDS_A_CHECK; done <= MOST_ROUNDS; done += ROUNDS_A_CHECK) {
    for (const learner of learners) runRounds({ learner, rounds: ROUNDS_A_CHECK });
    const loss = lossNow();
    if (loss < best.loss) best = { loss, rounds: done, effects: copyEffects(learners) };
    else if (done - best.rounds >= PATIENCE * ROUNDS_A_CHECK) break;
  }
  return start.loss - best.loss < LEAST_GAIN ? start : best;
};

const runRounds = ({ learner, rounds }: { learner: FoldLearner; rounds: number }): void => {
  for (let round = 0; round < rounds; round += 1) learner.round();
};

const copyEffects = (learners: readonly FoldLearner[]): Float64Array[][] =>
  learners.map(({ effects }) => effects.map((effect) => effect.slice()));
