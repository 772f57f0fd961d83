import * as z from 'zod/mini';

/** Values by names that nobody knows beforehand. zod's own record brings 2.6 KB into every widget that reads a setting. */
export const dictionaryOf = <Value>(value: z.ZodMiniType<Value>): z.ZodMiniType<Record<string, Value>> =>
  z.catchall(z.object({}), value);
