import { type Fold } from './deal-folds.ts';

/** Every lead's log-odds by the folds that did not learn from it, averaged over the repeats. `held` is by fold. */
export const heldOutScores = ({
  folds,
  held,
  size,
}: {
  folds: readonly Fold[];
  held: readonly Float64Array[];
  size: number;
}): Float64Array => {
  const sums = new Float64Array(size);
  const counts = new Float64Array(size);
  folds.forEach((fold, index) => {
    fold.held.forEach((lead, place) => {
      sums[lead] = (sums[lead] ?? 0) + (held[index]?.[place] ?? 0);
      counts[lead] = (counts[lead] ?? 0) + 1;
    });
  });
  return sums.map((sum, lead) => sum / (counts[lead] ?? 1));
};
