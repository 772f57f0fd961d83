import { addEffects } from './add-effects.ts';
import { type BinnedColumn } from './bin-columns.ts';
import { boostFolds } from './boost-folds.ts';
import { type Fold } from './deal-folds.ts';
import { type Term } from './fold-learner.ts';
import { groupBins, type GroupedColumn } from './group-bins.ts';
import { meanEffects } from './mean-effects.ts';
import { type PairOfColumns, type RankedPair, rankPairs } from './rank-pairs.ts';

/** Columns by their index; `cells` has a row for each group of the first. */
export type LearnedPair = { first: PairSide; second: PairSide; cells: Float64Array };
export type PairSide = { index: number; column: GroupedColumn };

export type LearnedPairs = {
  pairs: LearnedPair[];
  /** By fold: the log-odds of all leads, with pairs that the fold chose by itself. */
  scores: readonly Float64Array[];
};

const MOST_PAIRS = 10;

/**
 * Learns what columns say together beyond what each says alone. Every fold first chooses its own pairs, so that leads held
 * out judge the choice too; then all folds learn the pairs that are best on the whole.
 */
export const learnPairs = ({
  columns,
  folds,
  isWon,
  scores,
}: {
  columns: readonly BinnedColumn[];
  folds: readonly Fold[];
  isWon: Uint8Array;
  scores: readonly Float64Array[];
}): LearnedPairs => {
  const grouped = columns.map(groupBins);
  const startOf = (fold: number) => scores[fold] ?? new Float64Array(isWon.length);
  const ranked = folds.map((fold, index) => rankPairs({ columns: grouped, fold, isWon, scores: startOf(index) }));
  const own = ranked.map((pairs) => best(pairs).map((pair) => termOf({ pair, grouped })));
  const judged = boostFolds({ folds, terms: own, isWon, scores });
  if (judged.rounds === 0) return { pairs: [], scores };

  const common = best(sumGains(ranked));
  const terms = common.map((pair) => termOf({ pair, grouped }));
  const learned = boostFolds({ folds, terms: folds.map(() => terms), isWon, scores, rounds: judged.rounds });
  const effects = meanEffects(learned.effects);
  return {
    pairs: common.flatMap(({ first, second }, index) => {
      const [left, right, cells] = [grouped[first], grouped[second], effects[index]];
      if (!left || !right || !cells) return [];
      return [{ first: { index: first, column: left }, second: { index: second, column: right }, cells }];
    }),
    scores: folds.map((_, fold) =>
      addEffects({ scores: startOf(fold), terms: own[fold] ?? [], effects: judged.effects[fold] ?? [] }),
    ),
  };
};

const best = (pairs: readonly RankedPair[]): RankedPair[] =>
  pairs
    .filter(({ gain }) => gain > 0)
    .sort((left, right) => right.gain - left.gain || left.first - right.first || left.second - right.second)
    .slice(0, MOST_PAIRS);

/** Every fold ranks the same pairs in the same order. */
const sumGains = (ranked: readonly (readonly RankedPair[])[]): RankedPair[] =>
  (ranked[0] ?? []).map((pair, index) => ({
    ...pair,
    gain: ranked.reduce((sum, pairs) => sum + (pairs[index]?.gain ?? 0), 0),
  }));

const termOf = ({ pair, grouped }: { pair: PairOfColumns; grouped: readonly GroupedColumn[] }): Term => {
  const [left, right] = [grouped[pair.first], grouped[pair.second]];
  if (!left || !right) throw new RangeError(`No columns ${pair.first} and ${pair.second}.`);
  const bins = left.members.map((group, lead) => group * right.size + (right.members[lead] ?? 0));
  return { bins, size: left.size * right.size, isOrdered: false };
};
