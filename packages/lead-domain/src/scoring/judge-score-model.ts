import { type InputProblem, readInput } from '../input/read-input.ts';

import { judgeScoreRule } from './judge-score-rule.ts';
import { type ScoreModel, scoreModelHeadSchema, type ScoreRule } from './score-model.ts';
import { type CustomFields, type ScoreRuleFault } from './score-rule-fault.ts';

/** More rules than a person can keep in view are no model but a data set. */
export const MAX_SCORE_RULES = 200;

/** Why a rule was left out; `index` is its place in the input, from 0. */
export type LeftOutRule = {
  input: unknown;
  index: number;
  fault: ScoreRuleFault | { code: 'KEY_TWICE'; key: string } | { code: 'TOO_MANY_RULES' };
};

export type ScoreModelJudgement =
  { kind: 'read'; model: ScoreModel; leftOut: LeftOutRule[] } | { kind: 'unreadable'; problems: InputProblem[] };

/**
 * The rules of a model that may score, and without words why the others may not; `readScoreModel` says it in sentences.
 * One that is switched off and cannot even be read is left out silently: it never counts.
 */
export const judgeScoreModel = ({
  input,
  customFields,
}: {
  input: unknown;
  customFields: CustomFields;
}): ScoreModelJudgement => {
  const head = readInput(scoreModelHeadSchema, input);
  if (head.kind === 'unreadable') return head;
  const listed: unknown = (input as { rules?: unknown }).rules;
  if (!Array.isArray(listed)) {
    const message = listed === undefined ? 'Missing: expected array' : 'Expected array';
    return { kind: 'unreadable', problems: [{ path: 'rules', message }] };
  }
  const inputs: readonly unknown[] = listed;
  const rules = new Map<string, ScoreRule>();
  const leftOut: LeftOutRule[] = [];
  inputs.slice(0, MAX_SCORE_RULES).forEach((each, index) => {
    const leaveOut = (fault: LeftOutRule['fault']) => leftOut.push({ input: each, index, fault });
    const judgement = judgeScoreRule({ input: each, customFields });
    if (judgement.kind === 'faulty') {
      if (!isSwitchedOff(each)) judgement.faults.forEach(leaveOut);
      return;
    }
    const { rule } = judgement;
    if (rules.has(rule.key)) leaveOut({ code: 'KEY_TWICE', key: rule.key });
    else rules.set(rule.key, rule);
  });
  if (inputs.length > MAX_SCORE_RULES) {
    leftOut.push({ input: inputs[MAX_SCORE_RULES], index: MAX_SCORE_RULES, fault: { code: 'TOO_MANY_RULES' } });
  }
  return { kind: 'read', model: { ...head.value, rules: [...rules.values()] }, leftOut };
};

const isSwitchedOff = (input: unknown): boolean => (input as { isActive?: unknown } | null)?.isActive === false;
