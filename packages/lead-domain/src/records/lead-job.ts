import * as z from 'zod/mini';

import { LEAD_JOB_KINDS, LEAD_JOB_STATUSES, SCORE_CAUSES } from '../vocabulary/scoring-terms.ts';

import { choiceSchema, countSchema, jsonSchema, optionalTextSchema, orElse, textSchema } from './field-readers.ts';

/** Work on many leads that any run may go on with: `cursor` is the last page that is done. Counts are leads. */
export const leadJobSchema = z.object({
  id: z.string(),
  createdAt: optionalTextSchema,
  updatedAt: optionalTextSchema,
  deletedAt: optionalTextSchema,
  name: textSchema,
  jobKind: orElse(z.enum(LEAD_JOB_KINDS), 'RESCORE'),
  jobStatus: orElse(z.enum(LEAD_JOB_STATUSES), 'RUNNING'),
  cause: choiceSchema(SCORE_CAUSES),
  causeNote: textSchema,
  cursor: textSchema,
  totalCount: countSchema,
  doneCount: countSchema,
  changedCount: countSchema,
  /** How often a run took it up: the claim of a run that goes on where another broke off. */
  runCount: countSchema,
  finishedAt: optionalTextSchema,
  report: jsonSchema,
});
export type LeadJob = z.output<typeof leadJobSchema>;
