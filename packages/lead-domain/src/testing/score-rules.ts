import { type ScoreModel, type ScoreRule, type ScoreRuleOf } from '../scoring/score-model.ts';

/** Score rules for tests: everything that is not given is at its mildest. */

const base = { key: 'rule', label: 'Rule', group: 'FIT', points: 10, isActive: true } as const;

export const aFieldRule = (fields: Partial<ScoreRuleOf<'FIELD'>> = {}): ScoreRuleOf<'FIELD'> => ({
  ...base,
  kind: 'FIELD',
  field: 'industry',
  operator: 'IS_SET',
  values: [],
  minimum: null,
  maximum: null,
  ...fields,
});

export const aDomainRule = (fields: Partial<ScoreRuleOf<'EMAIL_DOMAIN'>> = {}): ScoreRuleOf<'EMAIL_DOMAIN'> => ({
  ...base,
  kind: 'EMAIL_DOMAIN',
  list: 'BUSINESS',
  domains: [],
  ...fields,
});

export const aSeniorityRule = (fields: Partial<ScoreRuleOf<'SENIORITY'>> = {}): ScoreRuleOf<'SENIORITY'> => ({
  ...base,
  kind: 'SENIORITY',
  seniorities: ['EXECUTIVE', 'DIRECTOR'],
  ...fields,
});

export const aTouchRule = (fields: Partial<ScoreRuleOf<'TOUCH'>> = {}): ScoreRuleOf<'TOUCH'> => ({
  ...base,
  group: 'ENGAGEMENT',
  kind: 'TOUCH',
  types: ['FORM'],
  direction: null,
  outcomes: [],
  withinDays: null,
  minimumCount: 1,
  decay: 'NONE',
  decayDays: null,
  cap: null,
  ...fields,
});

export const aSilenceRule = (fields: Partial<ScoreRuleOf<'SILENCE'>> = {}): ScoreRuleOf<'SILENCE'> => ({
  ...base,
  group: 'NEGATIVE',
  points: -10,
  kind: 'SILENCE',
  types: [],
  direction: 'INCOMING',
  days: 30,
  ...fields,
});

export const anUnansweredRule = (fields: Partial<ScoreRuleOf<'UNANSWERED'>> = {}): ScoreRuleOf<'UNANSWERED'> => ({
  ...base,
  group: 'NEGATIVE',
  points: -10,
  kind: 'UNANSWERED',
  types: ['EMAIL'],
  answers: ['EMAIL', 'EMAIL_OPEN', 'CALL'],
  minimumCount: 1,
  withinDays: null,
  ...fields,
});

/** A model of the given rules whose caps cut nothing that a few rules give. */
export const aScoreModel = ({
  rules,
  ...fields
}: Partial<ScoreModel> & { rules: readonly ScoreRule[] }): ScoreModel => ({
  name: 'Test',
  version: 1,
  groupCaps: { FIT: 100, ENGAGEMENT: 100, NEGATIVE: 100 },
  ...fields,
  rules,
});
