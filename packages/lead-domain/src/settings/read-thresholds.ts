import { type LeadSetting } from '../records/lead-setting.ts';

import { readSetting } from './read-setting.ts';
import { DEFAULT_THRESHOLDS, type Thresholds, thresholdsSchema } from './thresholds.ts';

/** The thresholds alone, as `readSettings` reads them: for widgets that need no other setting and should not carry them. */
export const readThresholds = (records: readonly Pick<LeadSetting, 'key' | 'value'>[]): Thresholds =>
  readSetting({ records, key: 'thresholds', schema: thresholdsSchema, standard: DEFAULT_THRESHOLDS }).value;
