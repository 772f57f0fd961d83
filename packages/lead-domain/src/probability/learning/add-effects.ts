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
}): Float64Array =>
  terms.reduce(
    (sum, { bins }, term) => sum.map((score, lead) => score + (effects[term]?.[bins[lead] ?? 0] ?? 0)),
    scores,
  );
