import { completenessSettingsSchema, DEFAULT_COMPLETENESS } from '../completeness/completeness-settings.ts';
import { type LeadSetting } from '../records/lead-setting.ts';

import { type PublishedModelRecord } from './newest-published.ts';
import { publishedModels } from './published-models.ts';
import { readSetting } from './read-setting.ts';
import { readThresholds } from './read-thresholds.ts';
import { type Settings } from './settings.ts';

/** What follows from a lead's fields follows from these: score, grade, rating, completeness, chance, the move to MQL. */
export type ScoreSettings = Pick<Settings, 'thresholds' | 'completeness' | 'scoring' | 'outcomes'>;

/** The settings that scoring needs, as `readSettings` reads them; a widget that scores carries no others. */
export const readScoreSettings = ({
  settings: records,
  models,
}: {
  settings: readonly Pick<LeadSetting, 'key' | 'value'>[];
  models: readonly PublishedModelRecord[];
}): ScoreSettings => ({
  thresholds: readThresholds(records),
  completeness: readSetting({
    records,
    key: 'completeness',
    schema: completenessSettingsSchema,
    standard: DEFAULT_COMPLETENESS,
  }).value,
  ...publishedModels(models),
});
