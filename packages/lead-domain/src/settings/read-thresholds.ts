import { readInput } from '../input/read-input.ts';
import { type LeadSetting } from '../records/lead-setting.ts';

import { DEFAULT_THRESHOLDS, type Thresholds, thresholdsSchema } from './thresholds.ts';

/** The thresholds alone, as `readSettings` reads them: for widgets that need no other setting and should not carry them. */
export const readThresholds = (records: readonly Pick<LeadSetting, 'key' | 'value'>[]): Thresholds => {
  const stored = records.find(({ key }) => key === 'thresholds')?.value ?? null;
  const reading = stored === null ? null : readInput(thresholdsSchema, stored);
  return reading?.kind === 'read' ? reading.value : DEFAULT_THRESHOLDS;
};
