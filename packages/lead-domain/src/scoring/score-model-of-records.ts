import { type LeadScoreModel } from '../records/lead-score-model.ts';
import { type LeadScoreRule } from '../records/lead-score-rule.ts';

import { DEFAULT_SCORE_MODEL } from './default-score-model.ts';
import { labelOfRule } from './rule-name.ts';

/**
 * The raw model that the records of a draft describe, to be checked by `readScoreModel`. A rule that was added in
 * Twenty's own table has no key: its id stands in. A cap that nobody gave is the shipped model's.
 */
export const scoreModelOfRecords = ({
  model,
  rules,
  version = model.modelVersion ?? 1,
}: {
  model: Pick<LeadScoreModel, 'name' | 'modelVersion' | 'fitCap' | 'engagementCap' | 'negativeCap'>;
  rules: readonly Omit<LeadScoreRule, 'modelId' | 'summary'>[];
  version?: number;
}): unknown => ({
  name: model.name,
  version,
  groupCaps: {
    FIT: model.fitCap ?? DEFAULT_SCORE_MODEL.groupCaps.FIT,
    ENGAGEMENT: model.engagementCap ?? DEFAULT_SCORE_MODEL.groupCaps.ENGAGEMENT,
    NEGATIVE: model.negativeCap ?? DEFAULT_SCORE_MODEL.groupCaps.NEGATIVE,
  },
  rules: rules
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((left, right) => placeOf(left) - placeOf(right) || (left.id < right.id ? -1 : 1))
    .map((rule) => ({
      ...(typeof rule.condition === 'object' && !Array.isArray(rule.condition) ? rule.condition : {}),
      key: rule.ruleKey.trim() === '' ? rule.id : rule.ruleKey,
      label: labelOfRule({ key: rule.ruleKey, name: rule.name }),
      group: rule.scoreGroup,
      points: rule.points,
      isActive: rule.isActive,
      kind: rule.ruleKind,
    })),
});

const placeOf = ({ position }: Pick<LeadScoreRule, 'position'>): number => position ?? Number.MAX_VALUE;
