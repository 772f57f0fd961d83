import {
  DEFAULT_QUALIFICATION,
  type QualificationSettings,
  qualificationSettingsSchema,
} from '../qualification/qualification-settings.ts';
import { type LeadSetting } from '../records/lead-setting.ts';

import { readSetting } from './read-setting.ts';

/** What the answers are worth and when they grow old, as `readSettings` reads it: for the panel that asks for them. */
export const readQualificationSettings = (
  records: readonly Pick<LeadSetting, 'key' | 'value'>[],
): QualificationSettings =>
  readSetting({
    records,
    key: 'qualification',
    schema: qualificationSettingsSchema,
    standard: DEFAULT_QUALIFICATION,
  }).value;
