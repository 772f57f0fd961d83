import { type z } from 'zod/mini';

import { completenessSettingsSchema, DEFAULT_COMPLETENESS } from '../completeness/completeness-settings.ts';
import { contactSettingsSchema, DEFAULT_CONTACT } from '../contact/contact-settings.ts';
import { conversionSettingsSchema, DEFAULT_CONVERSION } from '../conversion/conversion-settings.ts';
import { DEFAULT_DISQUALIFICATION } from '../nurture/default-disqualification.ts';
import { disqualificationSettingsSchema } from '../nurture/disqualification-settings.ts';
import { DEFAULT_QUALIFICATION, qualificationSettingsSchema } from '../qualification/qualification-settings.ts';
import { DEFAULT_SCORE_MODEL } from '../scoring/default-score-model.ts';

import { type PublishedModels } from './read-published-models.ts';
import { DEFAULT_THRESHOLDS, thresholdsSchema } from './thresholds.ts';

export const SETTING_KEYS = [
  'thresholds',
  'qualification',
  'conversion',
  'completeness',
  'disqualification',
  'contact',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

export const SETTING_SCHEMAS = {
  thresholds: thresholdsSchema,
  qualification: qualificationSettingsSchema,
  conversion: conversionSettingsSchema,
  completeness: completenessSettingsSchema,
  disqualification: disqualificationSettingsSchema,
  contact: contactSettingsSchema,
} as const satisfies Record<SettingKey, z.ZodMiniType>;

export type StoredSettings = { [Key in SettingKey]: z.output<(typeof SETTING_SCHEMAS)[Key]> };

/** Score models are records: the published ones stand beside the stored settings. */
export type Settings = StoredSettings & PublishedModels;

/** What holds where no record says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  thresholds: DEFAULT_THRESHOLDS,
  qualification: DEFAULT_QUALIFICATION,
  conversion: DEFAULT_CONVERSION,
  completeness: DEFAULT_COMPLETENESS,
  disqualification: DEFAULT_DISQUALIFICATION,
  contact: DEFAULT_CONTACT,
  scoring: DEFAULT_SCORE_MODEL,
  outcomes: null,
};
