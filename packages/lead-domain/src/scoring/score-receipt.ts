import * as z from 'zod/mini';

import { dictionaryOf } from '../input/dictionary-of.ts';
import { LEAD_RATINGS } from '../vocabulary/lead-terms.ts';
import { LEAD_GRADES, SCORE_GROUPS } from '../vocabulary/scoring-terms.ts';

/** A union of texts and numbers would say the same, and weighs 1.3 KB in every widget that shows a score. */
const parameterSchema = z.custom<string | number>((value) => typeof value === 'string' || Number.isFinite(value));

/**
 * One rule's share of the score, in whole points: `rawPoints - lostToDecay - lostToCap === points`.
 * `label` is a message key with the parameters of `labelParameters`; `evidence` is the value or touch that matched.
 */
export const scorePartSchema = z.object({
  rule: z.string(),
  group: z.enum(SCORE_GROUPS),
  label: z.string(),
  labelParameters: z._default(dictionaryOf(parameterSchema), {}),
  rawPoints: z.number(),
  points: z.number(),
  lostToCap: z.number(),
  lostToDecay: z.number(),
  evidence: z.string(),
  at: z.nullable(z.string()),
});
export type ScorePart = z.output<typeof scorePartSchema>;

/**
 * The stored explanation of a score: the points of all parts sum to `score + lostToClamp`. `score` is the computed one;
 * `rating` follows a score that was set by hand. `inputs` names the fields of the lead that the model reads.
 */
export const scoreReceiptSchema = z.object({
  model: z.string(),
  score: z.number(),
  fit: z.number(),
  engagement: z.number(),
  negative: z.number(),
  lostToClamp: z.number(),
  grade: z.enum(LEAD_GRADES),
  rating: z.enum(LEAD_RATINGS),
  parts: z.array(scorePartSchema),
  inputs: z._default(z.array(z.string()), []),
  computedAt: z.string(),
});
export type ScoreReceipt = z.output<typeof scoreReceiptSchema>;
