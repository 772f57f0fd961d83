import * as z from 'zod/mini';

import { TOUCH_DIRECTIONS, TOUCH_OUTCOMES, TOUCH_TYPES } from '../vocabulary/lead-terms.ts';

import { SCORE_FIELDS } from './score-fields.ts';
import { SENIORITIES } from './seniority.ts';

/** Fit: who they are. Engagement: what they did, decaying. Negative: what speaks against them. */
export const SCORE_GROUPS = ['FIT', 'ENGAGEMENT', 'NEGATIVE'] as const;
export type ScoreGroup = (typeof SCORE_GROUPS)[number];

const rulePoints = z.int().check(z.gte(-100), z.lte(100));

const ruleBase = {
  /** Names the rule in receipts; unique within the model. */
  key: z.string().check(z.minLength(1), z.maxLength(80)),
  /** A message key of the interface, or an admin's own words. */
  label: z.string().check(z.minLength(1), z.maxLength(200)),
  group: z.enum(SCORE_GROUPS),
  points: rulePoints,
};

/** A condition on one field of the lead. Text is compared without case and letter variants. */
const fieldRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('FIELD'),
  field: z.enum(SCORE_FIELDS),
  operator: z.enum(['IS_SET', 'IS_MISSING', 'IS_ONE_OF', 'CONTAINS', 'IS_BETWEEN']),
  values: z._default(z.array(z.string().check(z.minLength(1))).check(z.maxLength(500)), []),
  minimum: z._default(z.nullable(z.number()), null),
  maximum: z._default(z.nullable(z.number()), null),
});

/** A condition on the domain of the primary e-mail address. */
const emailDomainRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('EMAIL_DOMAIN'),
  list: z.enum(['BUSINESS', 'FREE_MAIL', 'LISTED']),
  domains: z._default(z.array(z.string().check(z.minLength(1))).check(z.maxLength(2000)), []),
});

/** A condition on the seniority that the job title speaks of. */
const seniorityRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('SENIORITY'),
  seniorities: z.array(z.enum(SENIORITIES)).check(z.minLength(1)),
});

/** `points` for each touch that matches, within the window, halved every `halfLifeDays`; `cap` bounds the rule. */
const touchRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('TOUCH'),
  types: z.array(z.enum(TOUCH_TYPES)).check(z.minLength(1)),
  direction: z._default(z.nullable(z.enum(TOUCH_DIRECTIONS)), null),
  outcomes: z._default(z.array(z.enum(TOUCH_OUTCOMES)), []),
  withinDays: z._default(z.nullable(z.int().check(z.gte(1), z.lte(3650))), null),
  halfLifeDays: z._default(z.nullable(z.number().check(z.gte(1), z.lte(3650))), null),
  cap: z._default(z.nullable(z.int().check(z.gte(1), z.lte(100))), null),
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
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    version: z.int().check(z.gte(1)),
    groupCaps: z.object({
      FIT: z.int().check(z.gte(0), z.lte(100)),
      ENGAGEMENT: z.int().check(z.gte(0), z.lte(100)),
      NEGATIVE: z.int().check(z.gte(0), z.lte(100)),
    }),
    rules: z.array(scoreRuleSchema).check(z.maxLength(500)),
  })
  .check(
    z.superRefine(({ rules }, context) => {
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
    }),
  );
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
