import {
  DEFAULT_SCORE_MODEL,
  DEFAULT_THRESHOLDS,
  type LeadJob,
  leadJobSchema,
  type LeadScoreModel,
  leadScoreModelSchema,
  type LeadScoreRule,
  type ScoreModel,
  type ScoreRule,
  ruleRecordOf,
} from '@leads/lead-domain';

import { type ScoreModelData } from '../score-model/score-model-content.ts';

import { SAMPLE_NOW } from './sample-qualification.ts';

const MODEL_ID = '77777777-7777-4777-8777-777777777777';

/** The record of a rule, as it is stored. */
export const sampleRuleRecord = ({ rule, position }: { rule: ScoreRule; position: number }): LeadScoreRule => ({
  id: `record-of-${rule.key}`,
  deletedAt: null,
  ...ruleRecordOf({ rule, modelId: MODEL_ID, position }),
});

export const sampleModelRecord = (changes: Partial<LeadScoreModel> = {}): LeadScoreModel => ({
  ...leadScoreModelSchema.parse({
    id: MODEL_ID,
    name: 'Machine builders',
    fitCap: 60,
    engagementCap: 40,
    negativeCap: 60,
  }),
  ...changes,
});

const ofKeys = (keys: readonly string[]): ScoreRule[] =>
  DEFAULT_SCORE_MODEL.rules.filter(({ key }) => keys.includes(key));

/** A dozen of the shipped rules, enough of every group and kind. */
export const SAMPLE_RULES: readonly ScoreRule[] = ofKeys([
  'businessEmail',
  'seniorityExecutive',
  'seniorityDirector',
  'sizeSmall',
  'sizeMedium',
  'referred',
  'budgetApproved',
  'formSent',
  'demoSeen',
  'visited',
  'unsubscribed',
  'silent',
  'freeMail',
]);

export const SAMPLE_PUBLISHED: ScoreModel = {
  name: 'Machine builders',
  version: 3,
  groupCaps: { FIT: 60, ENGAGEMENT: 40, NEGATIVE: 60 },
  rules: SAMPLE_RULES,
};

/** The published rules with one raised, one new, one switched off and one gone. */
export const SAMPLE_DRAFT_RULES: readonly ScoreRule[] = [
  ...SAMPLE_RULES.filter(({ key }) => key !== 'sizeSmall').map((rule) =>
    rule.key === 'referred' ? { ...rule, points: 14 } : rule.key === 'freeMail' ? { ...rule, isActive: false } : rule,
  ),
  {
    key: 'field-1',
    label: 'Machine building',
    group: 'FIT',
    points: 8,
    isActive: true,
    kind: 'FIELD',
    field: 'industry',
    operator: 'CONTAINS',
    values: ['machine', 'tooling'],
    minimum: null,
    maximum: null,
  },
];

export const sampleModelData = (changes: Partial<ScoreModelData> = {}): ScoreModelData => ({
  model: sampleModelRecord(),
  rules: SAMPLE_DRAFT_RULES.map((rule, position) => sampleRuleRecord({ rule, position })),
  published: { name: SAMPLE_PUBLISHED.name, version: SAMPLE_PUBLISHED.version, model: SAMPLE_PUBLISHED },
  thresholds: DEFAULT_THRESHOLDS,
  draftId: null,
  job: null,
  access: 'write',
  ...changes,
});

export const sampleJob = (changes: Partial<LeadJob> = {}): LeadJob => ({
  ...leadJobSchema.parse({ id: 'job', jobKind: 'RESCORE', cause: 'MODEL_PUBLISHED', updatedAt: SAMPLE_NOW }),
  ...changes,
});
