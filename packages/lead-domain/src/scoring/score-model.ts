import * as z from 'zod/mini';

import { wholeNumber } from '../input/whole-number.ts';
import { TOUCH_DIRECTIONS, TOUCH_OUTCOMES, TOUCH_TYPES } from '../vocabulary/lead-terms.ts';
import {
  EMAIL_DOMAIN_LISTS,
  FIELD_OPERATORS,
  SCORE_DECAYS,
  SCORE_GROUPS,
  type ScoreRuleKind,
} from '../vocabulary/scoring-terms.ts';

import { SENIORITIES } from './seniority.ts';

const days = wholeNumber({ from: 1, to: 3650 });

const ruleBase = {
  /** Names the rule in receipts and across versions; unique within the model. */
  key: z.string().check(z.minLength(1), z.maxLength(80)),
  /** A message key of the interface, or an admin's own words. */
  label: z.string().check(z.minLength(1), z.maxLength(200)),
  group: z.enum(SCORE_GROUPS),
  points: wholeNumber({ from: -100, to: 100 }),
  /** A rule that is switched off stays in the model, counts nothing, and may be unfinished. */
  isActive: z._default(z.boolean(), true),
};

/** A condition on one field of the lead, a custom one too. Text is compared without case and letter variants. */
export const fieldRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('FIELD'),
  field: z.string().check(z.maxLength(200)),
  operator: z.enum(FIELD_OPERATORS),
  values: z._default(z.array(z.string().check(z.minLength(1))).check(z.maxLength(500)), []),
  minimum: z._default(z.nullable(z.number()), null),
  maximum: z._default(z.nullable(z.number()), null),
});

/** A condition on the domain of the primary e-mail address. */
export const emailDomainRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('EMAIL_DOMAIN'),
  list: z.enum(EMAIL_DOMAIN_LISTS),
  domains: z._default(z.array(z.string().check(z.minLength(1))).check(z.maxLength(2000)), []),
});

/** A condition on the seniority that the job title speaks of. */
export const seniorityRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('SENIORITY'),
  seniorities: z.array(z.enum(SENIORITIES)),
});

/**
 * `points` for each touch that matches, within the window; each fades by `decay` with its age. With fewer touches than
 * `minimumCount` the rule does not match at all. `cap` bounds the rule, in points.
 */
export const touchRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('TOUCH'),
  types: z.array(z.enum(TOUCH_TYPES)),
  direction: z._default(z.nullable(z.enum(TOUCH_DIRECTIONS)), null),
  outcomes: z._default(z.array(z.enum(TOUCH_OUTCOMES)), []),
  withinDays: z._default(z.nullable(days), null),
  minimumCount: z._default(wholeNumber({ from: 1, to: 100 }), 1),
  decay: z._default(z.enum(SCORE_DECAYS), 'NONE'),
  decayDays: z._default(z.nullable(days), null),
  cap: z._default(z.nullable(wholeNumber({ from: 1, to: 100 })), null),
});

/**
 * Nothing of `types` (empty: nothing at all) was heard of them for `days`, counted from the newest such touch or else the
 * lead's arrival.
 */
export const silenceRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('SILENCE'),
  types: z._default(z.array(z.enum(TOUCH_TYPES)), []),
  direction: z._default(z.nullable(z.enum(TOUCH_DIRECTIONS)), 'INCOMING'),
  days,
});

/** At least `minimumCount` outgoing touches of `types` within the window, and no answer since the first of them. */
export const unansweredRuleSchema = z.object({
  ...ruleBase,
  kind: z.literal('UNANSWERED'),
  types: z.array(z.enum(TOUCH_TYPES)),
  answers: z.array(z.enum(TOUCH_TYPES)),
  minimumCount: z._default(wholeNumber({ from: 1, to: 100 }), 1),
  withinDays: z._default(z.nullable(days), null),
});

/** The schema of each kind; a union of them would weigh 1.9 KB more in every widget that scores. */
export const SCORE_RULE_SCHEMAS = {
  FIELD: fieldRuleSchema,
  EMAIL_DOMAIN: emailDomainRuleSchema,
  SENIORITY: seniorityRuleSchema,
  TOUCH: touchRuleSchema,
  SILENCE: silenceRuleSchema,
  UNANSWERED: unansweredRuleSchema,
} as const satisfies Record<ScoreRuleKind, z.ZodMiniType>;
export type ScoreRule = z.output<(typeof SCORE_RULE_SCHEMAS)[ScoreRuleKind]>;
export type ScoreRuleOf<Kind extends ScoreRule['kind']> = Extract<ScoreRule, { kind: Kind }>;

const cap = wholeNumber({ from: 0, to: 100 });

/** Group caps are sizes: NEGATIVE 60 lets the negative group take at most 60 points away. */
export const scoreModelHeadSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  version: wholeNumber({ from: 1 }),
  groupCaps: z.object({ FIT: cap, ENGAGEMENT: cap, NEGATIVE: cap }),
});

/** What scores: everything about it was checked, see `readScoreModel`. */
export type ScoreModel = z.output<typeof scoreModelHeadSchema> & { rules: readonly ScoreRule[] };
