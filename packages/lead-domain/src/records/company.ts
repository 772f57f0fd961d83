import * as z from 'zod/mini';

import { addressSchema, linksSchema } from './composites.ts';
import { optionalTextSchema, textSchema } from './field-readers.ts';

/** Twenty's company, as far as matching and conversion read it. */
export const companySchema = z.object({
  id: z.string(),
  deletedAt: optionalTextSchema,
  name: textSchema,
  domainName: linksSchema,
  address: addressSchema,
  accountOwnerId: optionalTextSchema,
});

export type Company = z.output<typeof companySchema>;
