import type * as z from 'zod/mini';

import { readInput } from '../input/read-input.ts';
import { type LeadSetting } from '../records/lead-setting.ts';

import { DEFAULT_SETTINGS, SETTING_KEYS, SETTING_SCHEMAS, type SettingKey, type Settings } from './settings.ts';

/** A stored setting that cannot be used; the default holds in its place. */
export type SettingProblem = { key: string; path: string; message: string };

/** The workspace's settings: each key from its record, or the default where there is none or it cannot be read. */
export const readSettings = (
  records: readonly Pick<LeadSetting, 'key' | 'value'>[],
): { settings: Settings; problems: SettingProblem[] } => {
  const stored = new Map(records.map(({ key, value }) => [key, value]));
  const problems: SettingProblem[] = [];
  for (const key of stored.keys()) {
    if (!SETTING_KEYS.some((known) => known === key)) {
      problems.push({ key, path: '', message: `No setting has the key "${key}"; it is ignored.` });
    }
  }
  const read = <Key extends SettingKey>(key: Key, schema: z.ZodMiniType<Settings[Key]>): Settings[Key] => {
    const value = stored.get(key);
    if (value === undefined || value === null) return DEFAULT_SETTINGS[key];
    const reading = readInput(schema, value);
    if (reading.kind === 'read') return reading.value;
    problems.push(...reading.problems.map((problem) => ({ key, ...problem })));
    return DEFAULT_SETTINGS[key];
  };
  const settings: Settings = {
    thresholds: read('thresholds', SETTING_SCHEMAS.thresholds),
    qualification: read('qualification', SETTING_SCHEMAS.qualification),
    conversion: read('conversion', SETTING_SCHEMAS.conversion),
    completeness: read('completeness', SETTING_SCHEMAS.completeness),
    scoring: read('scoring', SETTING_SCHEMAS.scoring),
  };
  return { settings, problems };
};
