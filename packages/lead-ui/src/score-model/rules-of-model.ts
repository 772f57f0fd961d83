import {
  type CustomFields,
  DEFAULT_SCORE_MODEL,
  readScoreModel,
  type ScoreModel,
  scoreModelOfRecords,
} from '@leads/lead-domain';

import { ruleChangeOf } from './rules/rule-change.ts';
import { type RuleSheet, sheetOfModel, sheetOfRecords } from './rules/rule-sheet.ts';
import { type Caps } from './rules/use-caps.ts';
import { type ScoreModelData } from './score-model-content.ts';

/**
 * Where the rules of a model stand: those of a draft in their records, those of every other version in what was published;
 * `unreadable` where that cannot be read.
 */
export type ModelSource =
  { kind: 'records' } | { kind: 'definition'; model: ScoreModel; isOtherThanRecords: boolean } | { kind: 'unreadable' };

export const sourceOf = (data: ScoreModelData): ModelSource => {
  const { model, rules } = data;
  const customFields = customFieldsOf(data);
  if (model.status === 'DRAFT') return { kind: 'records' };
  const reading = readScoreModel({ input: model.definition, customFields });
  if (reading.kind === 'unreadable') return { kind: 'unreadable' };
  const stored = readScoreModel({ input: scoreModelOfRecords({ model, rules: [...rules] }), customFields });
  const isOtherThanRecords =
    rules.length > 0 && stored.kind === 'read' && !haveSameRules(stored.model.rules, reading.model.rules);
  return { kind: 'definition', model: reading.model, isOtherThanRecords };
};

/** The names that rules may read besides a lead's shipped ones. */
export const customFieldsOf = ({ ownFields }: Pick<ScoreModelData, 'ownFields'>): CustomFields =>
  ownFields?.map(({ name }) => name) ?? 'ANY';

export const startSheet = ({
  source,
  rules,
  customFields,
}: {
  source: ModelSource;
  rules: ScoreModelData['rules'];
  customFields: CustomFields;
}): RuleSheet =>
  source.kind === 'definition' ? sheetOfModel(source.model) : sheetOfRecords({ records: rules, customFields });

/** A cap that nobody gave is the shipped model's. */
export const startCaps = ({
  source,
  model: { fitCap, engagementCap, negativeCap },
}: Pick<ScoreModelData, 'model'> & { source: ModelSource }): Caps =>
  source.kind === 'definition'
    ? source.model.groupCaps
    : {
        FIT: fitCap ?? DEFAULT_SCORE_MODEL.groupCaps.FIT,
        ENGAGEMENT: engagementCap ?? DEFAULT_SCORE_MODEL.groupCaps.ENGAGEMENT,
        NEGATIVE: negativeCap ?? DEFAULT_SCORE_MODEL.groupCaps.NEGATIVE,
      };

const haveSameRules = (left: ScoreModel['rules'], right: ScoreModel['rules']): boolean =>
  left.length === right.length && left.every((rule) => ruleChangeOf({ rule, published: right }) === null);
