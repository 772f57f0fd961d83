import * as z from 'zod/mini';

import { CONVERSION_STATES } from '../vocabulary/conversion-terms.ts';

import { countSchema, jsonSchema, optionalTextSchema, orElse, textSchema } from './field-readers.ts';

/** The journal of one attempt to convert a lead. `phase` counts the phases that are finished. */
export const leadConversionSchema = z.object({
  id: z.string(),
  createdAt: optionalTextSchema,
  deletedAt: optionalTextSchema,
  name: textSchema,
  leadId: optionalTextSchema,
  state: orElse(z.enum(CONVERSION_STATES), 'PLANNED'),
  phase: countSchema,
  attempt: countSchema,
  // Twenty reserves the name `plan` for itself.
  conversionPlan: jsonSchema,
  receipt: jsonSchema,
  startedAt: optionalTextSchema,
  finishedAt: optionalTextSchema,
});

export type LeadConversion = z.output<typeof leadConversionSchema>;
