import * as z from 'zod/mini';

import { emailsSchema, fullNameSchema, phonesSchema } from './composites.ts';
import { companySchema } from './company.ts';
import { optionalTextSchema, orNull, textSchema } from './field-readers.ts';

/** Twenty's person, as far as matching and conversion read it. `company` only where the query selects it. */
export const personSchema = z.object({
  id: z.string(),
  deletedAt: optionalTextSchema,
  name: fullNameSchema,
  emails: emailsSchema,
  phones: phonesSchema,
  jobTitle: textSchema,
  companyId: optionalTextSchema,
  company: orNull(companySchema),
});

export type Person = z.output<typeof personSchema>;
