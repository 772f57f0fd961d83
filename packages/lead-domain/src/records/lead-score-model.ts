import * as z from 'zod/mini';

import { SCORE_MODEL_BASES, SCORE_MODEL_STATUSES } from '../vocabulary/scoring-terms.ts';

import { jsonSchema, optionalNumberSchema, optionalTextSchema, orElse, textSchema } from './field-readers.ts';

/**
 * A version of a score model. `definition` is what was published, frozen: a `ScoreModel` or an `OutcomeModel`. While it is a
 * draft its rules are `leadScoreRule` records. Caps are points.
 */
export const leadScoreModelSchema = z.object({
  id: z.string(),
  createdAt: optionalTextSchema,
  updatedAt: optionalTextSchema,
  deletedAt: optionalTextSchema,
  name: textSchema,
  basis: orElse(z.enum(SCORE_MODEL_BASES), 'RULES'),
  status: orElse(z.enum(SCORE_MODEL_STATUSES), 'DRAFT'),
  /** Why it stands where it stands, for instance why it could not be published. */
  statusNote: textSchema,
  modelVersion: optionalNumberSchema,
  fitCap: optionalNumberSchema,
  engagementCap: optionalNumberSchema,
  negativeCap: optionalNumberSchema,
  definition: jsonSchema,
  publishedAt: optionalTextSchema,
  retiredAt: optionalTextSchema,
});
export type LeadScoreModel = z.output<typeof leadScoreModelSchema>;
