import { type LeadScoreRule } from '../records/lead-score-rule.ts';

import { nameOfRule } from './rule-name.ts';
import { ruleSummary } from './rule-summary.ts';
import { type ScoreRule } from './score-model.ts';

export type ScoreRuleData = Omit<LeadScoreRule, 'id' | 'deletedAt'>;

/** Data of the record that holds a rule of a draft; `scoreModelOfRecords` makes the rule of it again. */
export const ruleRecordOf = ({
  rule,
  modelId,
  position,
}: {
  rule: ScoreRule;
  modelId: string;
  position: number;
}): ScoreRuleData => {
  const { key, label, group, points, isActive, kind, ...condition } = rule;
  return {
    name: nameOfRule({ key, label }),
    ruleKey: key,
    modelId,
    position,
    isActive,
    scoreGroup: group,
    ruleKind: kind,
    points,
    condition,
    summary: ruleSummary(rule),
  };
};
