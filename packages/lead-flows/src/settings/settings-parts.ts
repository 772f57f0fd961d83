import {
  type LeadScoreModel,
  leadScoreModelSchema,
  type LeadSetting,
  leadSettingSchema,
  readRuleSettings,
  readScoreSettings,
  readSettings,
  type RuleSettings,
  type ScoreSettings,
  type Settings,
} from '@leads/lead-domain';
import * as z from 'zod/mini';

import { nodesOf } from '../records/nodes-of.ts';

/**
 * What any document adds to know how the workspace scores: its settings, and the published models of both bases. It needs
 * the fragments SETTING_FIELDS and SCORE_MODEL_FIELDS.
 */
export const SETTINGS_ROOT_FIELDS = `
      leadSettings(first: 60) {
        edges {
          node {
            ...SettingFields
          }
        }
      }
      leadScoreModels(
        filter: { status: { eq: PUBLISHED } }
        first: 20
        orderBy: [{ modelVersion: DescNullsLast }]
      ) {
        edges {
          node {
            ...ScoreModelFields
          }
        }
      }`;

/** Reads the answer of SETTINGS_ROOT_FIELDS, beside what else a document asked for. */
export const settingsParts = {
  leadSettings: nodesOf(leadSettingSchema),
  leadScoreModels: nodesOf(leadScoreModelSchema),
} as const;

export type SettingsParts = { leadSettings: LeadSetting[]; leadScoreModels: LeadScoreModel[] };

export const settingsOf = ({ leadSettings, leadScoreModels }: SettingsParts): Settings =>
  readSettings({ settings: leadSettings, models: leadScoreModels }).settings;

export const scoreSettingsOf = ({ leadSettings, leadScoreModels }: SettingsParts): ScoreSettings =>
  readScoreSettings({ settings: leadSettings, models: leadScoreModels });

/** For widgets: all settings bring their standard values and the words of their problems along. */
export const ruleSettingsOf = ({ leadSettings, leadScoreModels }: SettingsParts): RuleSettings =>
  readRuleSettings({ settings: leadSettings, models: leadScoreModels });

export const settingsAnswerSchema = z.object(settingsParts);
