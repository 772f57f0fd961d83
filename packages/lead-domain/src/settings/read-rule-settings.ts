import { completenessSettingsSchema, DEFAULT_COMPLETENESS } from '../completeness/completeness-settings.ts';
import { type LeadSetting } from '../records/lead-setting.ts';

import { type PublishedModelRecord } from './newest-published.ts';
import { publishedRules } from './published-rules.ts';
import { readSetting } from './read-setting.ts';
import { readThresholds } from './read-thresholds.ts';
import { type Settings } from './settings.ts';

/** From these follow a lead's score, grade, rating, completeness and the move to MQL. */
export type RuleSettings = Pick<Settings, 'thresholds' | 'completeness' | 'scoring'>;

/** The settings that scoring by rules needs, as `readSettings` reads them; a widget that scores carries no others. */
export const readRuleSettings = ({
  settings: records,
  models,
}: {
  settings: readonly Pick<LeadSetting, 'key' | 'value'>[];
  models: readonly PublishedModelRecord[];
}): RuleSettings => ({
  thresholds: readThresholds(records),
  completeness: readSetting({
    records,
    key: 'completeness',
    schema: completenessSettingsSchema,
    standard: DEFAULT_COMPLETENESS,
  }).value,
  scoring: publishedRules(models),
});
