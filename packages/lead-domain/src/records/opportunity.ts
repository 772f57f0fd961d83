import * as z from 'zod/mini';

import { currencySchema } from './composites.ts';
import { optionalTextSchema, textSchema } from './field-readers.ts';

/** Twenty's opportunity, as far as matching and conversion read it. Stages are the workspace's own. */
export const opportunitySchema = z.object({
  id: z.string(),
  deletedAt: optionalTextSchema,
  name: textSchema,
  amount: currencySchema,
  closeDate: optionalTextSchema,
  stage: textSchema,
  companyId: optionalTextSchema,
  pointOfContactId: optionalTextSchema,
  ownerId: optionalTextSchema,
});

export type Opportunity = z.output<typeof opportunitySchema>;
