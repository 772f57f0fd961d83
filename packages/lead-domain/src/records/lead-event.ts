import * as z from 'zod/mini';

import { LEAD_EVENT_KINDS, SCORE_CAUSES } from '../vocabulary/scoring-terms.ts';

import { choiceSchema, jsonSchema, optionalTextSchema, orElse, textSchema } from './field-readers.ts';

/** One line of a lead's history, never changed once written. `fromValue` and `toValue` are texts of scores or statuses. */
export const leadEventSchema = z.object({
  id: z.string(),
  deletedAt: optionalTextSchema,
  name: textSchema,
  leadId: optionalTextSchema,
  eventKind: orElse(z.enum(LEAD_EVENT_KINDS), 'SCORE'),
  occurredAt: optionalTextSchema,
  fromValue: textSchema,
  toValue: textSchema,
  cause: choiceSchema(SCORE_CAUSES),
  /** What exactly: the changed fields, the touch, the model, an admin's reason. */
  causeNote: textSchema,
  /** Of a score: its `ScoreChange[]`. */
  details: jsonSchema,
  /** The person or the app that wrote it, as Twenty stamps it. */
  createdBy: orElse(z.object({ name: textSchema }), { name: '' }),
});
export type LeadEvent = z.output<typeof leadEventSchema>;
