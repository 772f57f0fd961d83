import { type Outcome } from '../outcome.ts';

/** Brings outcomes into the one order that follows from what they say, so that the order they come in changes nothing. */
export const sortOutcomes = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes
    .map((outcome) => ({ outcome, key: keyOf(outcome) }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ outcome }) => outcome);

const keyOf = ({ values, isWon, line = null }: Outcome): string =>
  JSON.stringify([isWon, line, Object.entries(values).sort(([left], [right]) => (left < right ? -1 : 1))]);
