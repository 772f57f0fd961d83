import * as z from 'zod/mini';

import { jsonSchema, optionalTextSchema, textSchema } from './field-readers.ts';

/** One stored setting; its value is checked by the settings' own schemas. */
export const leadSettingSchema = z.object({
  id: z.string(),
  updatedAt: optionalTextSchema,
  deletedAt: optionalTextSchema,
  name: textSchema,
  key: textSchema,
  value: jsonSchema,
});

export type LeadSetting = z.output<typeof leadSettingSchema>;
