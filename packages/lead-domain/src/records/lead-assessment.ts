import * as z from 'zod/mini';

import { BANT_CRITERIA, CONFIDENCES } from '../vocabulary/qualification-terms.ts';

import { currencySchema } from './composites.ts';
import { choiceSchema, optionalTextSchema, textSchema } from './field-readers.ts';

/** One BANT answer with its evidence. Append-only: the newest of a criterion is current, `answer: ''` takes it back. */
export const leadAssessmentSchema = z.object({
  id: z.string(),
  createdAt: optionalTextSchema,
  deletedAt: optionalTextSchema,
  name: textSchema,
  criterion: z.enum(BANT_CRITERIA),
  answer: textSchema,
  amount: currencySchema,
  evidence: textSchema,
  saidBy: textSchema,
  saidAt: optionalTextSchema,
  confidence: choiceSchema(CONFIDENCES),
  leadId: optionalTextSchema,
});

export type LeadAssessment = z.output<typeof leadAssessmentSchema>;
