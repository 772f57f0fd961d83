import * as z from 'zod/mini';

import { SCORE_GROUPS, SCORE_RULE_KINDS } from '../vocabulary/scoring-terms.ts';

import {
  choiceSchema,
  jsonSchema,
  optionalNumberSchema,
  optionalTextSchema,
  orElse,
  textSchema,
} from './field-readers.ts';

/** One rule of a score model. `condition` holds what is peculiar to its kind, `summary` says it in words. */
export const leadScoreRuleSchema = z.object({
  id: z.string(),
  deletedAt: optionalTextSchema,
  /** The rule's label; a shipped rule's message key in words. */
  name: textSchema,
  ruleKey: textSchema,
  modelId: optionalTextSchema,
  position: optionalNumberSchema,
  isActive: orElse(z.boolean(), true),
  scoreGroup: choiceSchema(SCORE_GROUPS),
  ruleKind: choiceSchema(SCORE_RULE_KINDS),
  points: optionalNumberSchema,
  condition: jsonSchema,
  summary: textSchema,
});
export type LeadScoreRule = z.output<typeof leadScoreRuleSchema>;
