import { type InputProblem, readInput } from '../input/read-input.ts';

import { type CustomFields } from './check-score-rule.ts';
import { readScoreRule, scoreRuleName } from './read-score-rule.ts';
import { type ScoreModel, scoreModelHeadSchema, type ScoreRule } from './score-model.ts';

/** More rules than a person can keep in view are no model but a data set. */
export const MAX_SCORE_RULES = 200;

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
  const head = readInput(scoreModelHeadSchema, input);
  if (head.kind === 'unreadable') return { kind: 'unreadable', problems: head.problems.map(withRemedy) };
  const listed: unknown = (input as { rules?: unknown }).rules;
  if (!Array.isArray(listed)) {
    const message = listed === undefined ? 'Missing: expected array' : 'Expected array';
    return { kind: 'unreadable', problems: [withRemedy({ path: 'rules', message })] };
  }
  const inputs: readonly unknown[] = listed;
  const rules: ScoreRule[] = [];
  const problems: RuleProblem[] = [];
  const keys = new Set<string>();
  inputs.slice(0, MAX_SCORE_RULES).forEach((each, index) => {
    const refuse = (message: string) => problems.push(problemOf({ input: each, index, message }));
    const reading = readScoreRule({ input: each, customFields, position: index + 1 });
    if (reading.kind === 'refused') {
      if (!isSwitchedOff(each)) reading.problems.forEach(refuse);
      return;
    }
    const { rule } = reading;
    if (keys.has(rule.key)) {
      refuse(
        `${scoreRuleName({ input: each, position: index + 1 })}: the key "${rule.key}" is used twice; give it its own.`,
      );
      return;
    }
    keys.add(rule.key);
    rules.push(rule);
  });
  if (inputs.length > MAX_SCORE_RULES) {
    const message = `Rule ${MAX_SCORE_RULES + 1} and those after it: a model has at most ${MAX_SCORE_RULES} rules; merge or remove some.`;
    problems.push(problemOf({ input: inputs[MAX_SCORE_RULES], index: MAX_SCORE_RULES, message }));
  }
  return { kind: 'read', model: { ...head.value, rules }, problems };
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

const problemOf = ({ input, index, message }: { input: unknown; index: number; message: string }): RuleProblem => {
  const { label, key } = (input ?? {}) as { label?: unknown; key?: unknown };
  const name = [label, key].find((text) => typeof text === 'string' && text !== '');
  return {
    rule: typeof name === 'string' ? name : `Rule ${index + 1}`,
    key: typeof key === 'string' && key !== '' ? key : null,
    index,
    message,
  };
};

const isSwitchedOff = (input: unknown): boolean => (input as { isActive?: unknown } | null)?.isActive === false;
