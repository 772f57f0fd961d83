import * as z from 'zod/mini';

import { formFieldsSchema } from '../capture/form-fields.ts';
import { LEAD_SOURCES } from '../vocabulary/lead-terms.ts';

import { flagSchema, optionalTextSchema, orElse, textSchema } from './field-readers.ts';

/** A form that visitors fill. A form whose `formFields` cannot be read is refused when it is parsed. */
export const leadFormSchema = z.object({
  id: z.string(),
  deletedAt: optionalTextSchema,
  name: textSchema,
  slug: textSchema,
  title: textSchema,
  formFields: formFieldsSchema,
  isActive: flagSchema,
  language: textSchema,
  source: orElse(z.enum(LEAD_SOURCES), 'WEB_FORM'),
  submitLabel: textSchema,
  thanksText: textSchema,
  consentText: textSchema,
});

export type LeadForm = z.output<typeof leadFormSchema>;
