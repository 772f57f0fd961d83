/** Nothing that is still open is certain. */
const LEAST = 0.01;

/**
 * Keeps a probability off 0 and 1: at least 1 %, and no surer than the history allows. By the rule of three, what never
 * happened in n outcomes may still happen in 3 of n.
 */
export const clampProbability = ({ probability, outcomes }: { probability: number; outcomes: number }): number => {
  const least = Math.max(LEAST, 3 / outcomes);
  return Math.min(1 - least, Math.max(least, probability));
};
