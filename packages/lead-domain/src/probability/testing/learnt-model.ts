import { learnOutcomes } from '../learn-outcomes.ts';
import { type Outcome } from '../outcome.ts';
import { type OutcomeModel } from '../outcome-model.ts';

/** The model of outcomes that are enough to learn from. */
export const learntModel = (outcomes: readonly Outcome[]): OutcomeModel => {
  const learning = learnOutcomes({ outcomes });
  if (learning.kind !== 'learned') throw new Error(`${learning.won} won and ${learning.lost} lost are too few.`);
  return learning.model;
};
