import { type Term } from './fold-learner.ts';

/** The log-odds of all leads with the effects of more terms. */
export const addEffects = ({
  scores,
  terms,
  effects,
}: {
  scores: Float64Array;
  terms: readonly Term[];
  effects: readonly Float64Array[];
}): Float64Array => {
  const sum = scores.slice();
  terms.forEach(({ bins }, term) => {
    const effect = effects[term] ?? new Float64Array();
    for (let lead = 0; lead < sum.length; lead += 1) sum[lead] = (sum[lead] ?? 0) + (effect[bins[lead] ?? 0] ?? 0);
  });
  return sum;
};
