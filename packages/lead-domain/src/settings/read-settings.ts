import type * as z from 'zod/mini';

import { type LeadSetting } from '../records/lead-setting.ts';
import { type CustomFields } from '../scoring/score-rule-fault.ts';

import { type PublishedModelRecord } from './newest-published.ts';
import { readPublishedModels } from './read-published-models.ts';
import { readSetting } from './read-setting.ts';
import { DEFAULT_SETTINGS, SETTING_KEYS, SETTING_SCHEMAS, type SettingKey, type Settings } from './settings.ts';

/** A stored setting that cannot be used; the default holds in its place. */
export type SettingProblem = { key: string; path: string; message: string };

/**
 * The workspace's settings: each key from its record, or the default where there is none or it cannot be read. Score
 * models are records of their own; a published one was checked against the workspace's fields when it was published.
 */
export const readSettings = ({
  settings: records,
  models,
  customFields = 'ANY',
}: {
  settings: readonly Pick<LeadSetting, 'key' | 'value'>[];
  models: readonly PublishedModelRecord[];
  customFields?: CustomFields;
}): { settings: Settings; problems: SettingProblem[] } => {
  const problems: SettingProblem[] = [];
  for (const key of new Set(records.map((record) => record.key))) {
    if (!SETTING_KEYS.some((known) => known === key)) problems.push({ key, path: '', message: unknownKey(key) });
  }
  const read = <Key extends SettingKey>(key: Key, schema: z.ZodMiniType<Settings[Key]>): Settings[Key] => {
    const setting = readSetting({ records, key, schema, standard: DEFAULT_SETTINGS[key] });
    problems.push(...setting.problems.map((problem) => ({ key, ...problem })));
    return setting.value;
  };
  const { problems: modelProblems, ...published } = readPublishedModels({ models, customFields });
  const settings: Settings = {
    thresholds: read('thresholds', SETTING_SCHEMAS.thresholds),
    qualification: read('qualification', SETTING_SCHEMAS.qualification),
    conversion: read('conversion', SETTING_SCHEMAS.conversion),
    completeness: read('completeness', SETTING_SCHEMAS.completeness),
    disqualification: read('disqualification', SETTING_SCHEMAS.disqualification),
    contact: read('contact', SETTING_SCHEMAS.contact),
    ...published,
  };
  return { settings, problems: [...problems, ...modelProblems.map((problem) => ({ key: 'scoring', ...problem }))] };
};

const unknownKey = (key: string): string =>
  key === 'scoring'
    ? 'Score models are records by now, and this setting is ignored; publish a score model and delete the setting.'
    : `No setting has the key "${key}"; it is ignored.`;
