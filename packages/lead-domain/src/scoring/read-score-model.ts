import { type InputProblem } from '../input/read-input.ts';

import { judgeScoreModel, type LeftOutRule, MAX_SCORE_RULES } from './judge-score-model.ts';
import { scoreRuleName } from './read-score-rule.ts';
import { type ScoreModel } from './score-model.ts';
import { type CustomFields } from './score-rule-fault.ts';
import { scoreRuleSentence } from './score-rule-sentence.ts';

/** A rule that was left out, with a sentence that names it and what to do. `index` is its place in the input, from 0. */
export type RuleProblem = { rule: string; key: string | null; index: number; message: string };

export type ScoreModelReading =
  { kind: 'read'; model: ScoreModel; problems: RuleProblem[] } | { kind: 'unreadable'; problems: InputProblem[] };

/**
 * Reads a model that a person, a file or records gave. A bad rule is left out and named, and the others score. One that
 * is switched off and cannot even be read is left out silently: it never counts.
 */
export const readScoreModel = ({
  input,
  customFields = [],
}: {
  input: unknown;
  customFields?: CustomFields;
}): ScoreModelReading => {
  const judgement = judgeScoreModel({ input, customFields });
  if (judgement.kind === 'unreadable') return { kind: 'unreadable', problems: judgement.problems.map(withRemedy) };
  return { kind: 'read', model: judgement.model, problems: judgement.leftOut.map(problemOf) };
};

const REMEDIES: Readonly<Record<string, string>> = {
  '': 'write it as an object with a name, a version, groupCaps and rules',
  name: 'give it a name of 1 to 100 letters',
  version: 'give it a whole number from 1',
  groupCaps: 'give FIT, ENGAGEMENT and NEGATIVE a whole number from 0 to 100 each',
  rules: 'give it a list of rules',
};

const withRemedy = ({ path, message }: InputProblem): InputProblem => {
  const [part = ''] = path.split('.');
  return {
    path,
    message: `${path === '' ? 'The model' : `"${path}"`} cannot be used (${message}); ${REMEDIES[part] ?? 'correct it'}.`,
  };
};

const problemOf = ({ input, index, fault }: LeftOutRule): RuleProblem => {
  const { label, key } = (input ?? {}) as { label?: unknown; key?: unknown };
  const name = [label, key].find((text) => typeof text === 'string' && text !== '');
  return {
    rule: typeof name === 'string' ? name : `Rule ${index + 1}`,
    key: typeof key === 'string' && key !== '' ? key : null,
    index,
    message: messageOf({ input, index, fault }),
  };
};

const messageOf = ({ input, index, fault }: LeftOutRule): string => {
  const name = scoreRuleName({ input, position: index + 1 });
  switch (fault.code) {
    case 'KEY_TWICE':
      return `${name}: the key "${fault.key}" is used twice; give it its own.`;
    case 'TOO_MANY_RULES':
      return `Rule ${index + 1} and those after it: a model has at most ${MAX_SCORE_RULES} rules; merge or remove some.`;
    default:
      return `${name}: ${scoreRuleSentence(fault)}`;
  }
};
