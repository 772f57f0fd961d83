import { describeIssue } from '../input/describe-issue.ts';
import { SCORE_RULE_KINDS, type ScoreRuleKind } from '../vocabulary/scoring-terms.ts';

import { SCORE_RULE_SCHEMAS, type ScoreRule } from './score-model.ts';
import { type CustomFields, type ScoreRuleFault } from './score-rule-fault.ts';
import { scoreRuleFaults } from './score-rule-faults.ts';

export type ScoreRuleJudgement = { kind: 'sound'; rule: ScoreRule } | { kind: 'faulty'; faults: ScoreRuleFault[] };

/** Whether a rule may score, without words; `readScoreRule` says it in sentences. */
export const judgeScoreRule = ({
  input,
  customFields,
}: {
  input: unknown;
  customFields: CustomFields;
}): ScoreRuleJudgement => {
  if (!isObject(input)) return { kind: 'faulty', faults: [{ code: 'NOT_AN_OBJECT' }] };
  const { kind } = input;
  if (!isKind(kind)) return { kind: 'faulty', faults: [{ code: 'KIND_UNKNOWN', kind }] };
  const result = SCORE_RULE_SCHEMAS[kind].safeParse(input, { error: describeIssue });
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }): ScoreRuleFault => ({
      code: 'PART_UNREADABLE',
      part: path.join('.'),
      problem: message,
    }));
    return { kind: 'faulty', faults };
  }
  const rule = result.data;
  const faults = rule.isActive ? [...unknownParts({ input, kind }), ...scoreRuleFaults({ rule, customFields })] : [];
  return faults.length === 0 ? { kind: 'sound', rule } : { kind: 'faulty', faults };
};

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const isKind = (kind: unknown): kind is ScoreRuleKind => SCORE_RULE_KINDS.some((known) => known === kind);

/** A part with a mistyped name would change nothing, and nobody would notice. */
const unknownParts = ({ input, kind }: { input: Record<string, unknown>; kind: ScoreRuleKind }): ScoreRuleFault[] =>
  Object.keys(input)
    .filter((part) => !Object.hasOwn(SCORE_RULE_SCHEMAS[kind].shape, part))
    .map((part) => ({ code: 'PART_UNKNOWN', part, input, kind }));
