import * as z from 'zod';

import { TOUCH_DIRECTIONS, TOUCH_OUTCOMES, TOUCH_TYPES } from '../vocabulary/lead-terms.ts';

import { SCORE_FIELDS } from './score-fields.ts';
import { SENIORITIES } from './seniority.ts';

/** Fit: who they are. Engagement: what they did, decaying. Negative: what speaks against them. */
export const SCORE_GROUPS = ['FIT', 'ENGAGEMENT', 'NEGATIVE'] as const;
export type ScoreGroup = (typeof SCORE_GROUPS)[number];

const rulePoints = z.number().int().min(-100).max(100);

const ruleBase = {
  /** Names the rule in receipts; unique within the model. */
  key: z.string().min(1).max(80),
  /** A message key of the interface, or an admin's own words. */
  label: z.string().min(1).max(200),
  group: z.enum(SCORE_GROUPS),
  points: rulePoints,
};

/** A condition on one field of the lead. Text is compared without case and letter variants. */
const fieldRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('FIELD'),
  field: z.enum(SCORE_FIELDS),
  operator: z.enum(['IS_SET', 'IS_MISSING', 'IS_ONE_OF', 'CONTAINS', 'IS_BETWEEN']),
  values: z.array(z.string().min(1)).max(500).default([]),
  minimum: z.number().nullable().default(null),
  maximum: z.number().nullable().default(null),
});

/** A condition on the domain of the primary e-mail address. */
const emailDomainRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('EMAIL_DOMAIN'),
  list: z.enum(['BUSINESS', 'FREE_MAIL', 'LISTED']),
  domains: z.array(z.string().min(1)).max(2000).default([]),
});

/** A condition on the seniority that the job title speaks of. */
const seniorityRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('SENIORITY'),
  seniorities: z.array(z.enum(SENIORITIES)).min(1),
});

/** `points` for each touch that matches, within the window, halved every `halfLifeDays`; `cap` bounds the rule. */
const touchRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('TOUCH'),
  types: z.array(z.enum(TOUCH_TYPES)).min(1),
  direction: z.enum(TOUCH_DIRECTIONS).nullable().default(null),
  outcomes: z.array(z.enum(TOUCH_OUTCOMES)).default([]),
  withinDays: z.number().int().min(1).max(3650).nullable().default(null),
  halfLifeDays: z.number().min(1).max(3650).nullable().default(null),
  cap: z.number().int().min(1).max(100).nullable().default(null),
});

export const scoreRuleSchema = z.discriminatedUnion('kind', [
  fieldRuleSchema,
  emailDomainRuleSchema,
  seniorityRuleSchema,
  touchRuleSchema,
]);
export type ScoreRule = z.output<typeof scoreRuleSchema>;

/** Group caps are sizes: NEGATIVE 60 lets the negative group take at most 60 points away. */
export const scoreModelSchema = z
  .object({
    name: z.string().min(1).max(100),
    version: z.number().int().min(1),
    groupCaps: z.object({
      FIT: z.number().int().min(0).max(100),
      ENGAGEMENT: z.number().int().min(0).max(100),
      NEGATIVE: z.number().int().min(0).max(100),
    }),
    rules: z.array(scoreRuleSchema).max(500),
  })
  .superRefine(({ rules }, context) => {
    const keys = new Set<string>();
    rules.forEach((rule, index) => {
      const refuse = (message: string) =>
        context.addIssue({ code: 'custom', path: ['rules', index], message: `Rule "${rule.key}": ${message}` });
      if (keys.has(rule.key)) refuse('the key is used twice; give every rule its own.');
      keys.add(rule.key);
      if (rule.group === 'NEGATIVE' ? rule.points > 0 : rule.points < 0) {
        refuse('the points have the wrong sign for its group; only negative rules take points away.');
      }
      if (rule.group === 'FIT' && rule.kind === 'TOUCH') {
        refuse('touches are engagement or negative, since fit never decays; change the group.');
      }
      if (rule.kind === 'FIELD') checkFieldRule({ rule, refuse });
    });
  });
export type ScoreModel = z.output<typeof scoreModelSchema>;

const checkFieldRule = ({
  rule,
  refuse,
}: {
  rule: z.output<typeof fieldRuleSchema>;
  refuse: (message: string) => void;
}): void => {
  const needsValues = rule.operator === 'IS_ONE_OF' || rule.operator === 'CONTAINS';
  if (needsValues && rule.values.length === 0) refuse('it compares with no value; give at least one.');
  if (rule.operator !== 'IS_BETWEEN') return;
  if (rule.minimum === null && rule.maximum === null) refuse('the range has no end; give a minimum or a maximum.');
  if (rule.minimum !== null && rule.maximum !== null && rule.minimum > rule.maximum) {
    refuse('the range is empty; the minimum must not be above the maximum.');
  }
};
