import { type z } from 'zod/mini';

import { type InputProblem, readInput } from '../input/read-input.ts';
import { type LeadSetting } from '../records/lead-setting.ts';

import { type SettingKey } from './settings.ts';

/** One setting from the workspace's records; `standard` where there is none or it cannot be read. */
export const readSetting = <Value>({
  records,
  key,
  schema,
  standard,
}: {
  records: readonly Pick<LeadSetting, 'key' | 'value'>[];
  key: SettingKey;
  schema: z.ZodMiniType<Value>;
  standard: Value;
}): { value: Value; problems: InputProblem[] } => {
  // Of two records of one key the later one holds.
  const stored = records.findLast((record) => record.key === key)?.value ?? null;
  if (stored === null) return { value: standard, problems: [] };
  const reading = readInput(schema, stored);
  return reading.kind === 'read'
    ? { value: reading.value, problems: [] }
    : { value: standard, problems: reading.problems };
};
