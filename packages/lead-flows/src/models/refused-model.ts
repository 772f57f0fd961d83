import { type InputProblem, type RuleProblem } from '@leads/lead-domain';

import { type FlowFailure } from '../answers/flow-failure.ts';

/** `problems` names each rule of a model that is refused, and what to do about it; a failure of another kind has none. */
export type ModelRefusal = FlowFailure & { problems?: RuleProblem[] };

/** A model that cannot be used as it is: every problem in its message, one after the other. */
export const refusedModel = (problems: readonly RuleProblem[]): ModelRefusal => ({
  ok: false,
  code: 'MODEL_REFUSED',
  message: problems.map(({ message }) => message).join(' '),
  problems: [...problems],
});

/** Problems of a model's own name, version, caps or list, told as those of its rules are; they belong to no rule. */
export const headProblems = (problems: readonly InputProblem[]): RuleProblem[] =>
  problems.map(({ path, message }) => ({
    rule: '',
    key: null,
    index: -1,
    message: `${path || 'The model'}: ${message}.`,
  }));
