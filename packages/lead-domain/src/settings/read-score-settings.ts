import { type LeadSetting } from '../records/lead-setting.ts';

import { type PublishedModelRecord } from './newest-published.ts';
import { publishedOutcomes } from './published-outcomes.ts';
import { readRuleSettings, type RuleSettings } from './read-rule-settings.ts';
import { type Settings } from './settings.ts';

export type ScoreSettings = RuleSettings & Pick<Settings, 'outcomes'>;

/** The settings that scoring needs, by rules and by what was learnt, as `readSettings` reads them. */
export const readScoreSettings = ({
  settings,
  models,
}: {
  settings: readonly Pick<LeadSetting, 'key' | 'value'>[];
  models: readonly PublishedModelRecord[];
}): ScoreSettings => ({ ...readRuleSettings({ settings, models }), outcomes: publishedOutcomes(models) });
