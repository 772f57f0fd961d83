import { expect, it } from '@jest/globals';

import { readSettings } from './read-settings.ts';
import { readThresholds } from './read-thresholds.ts';
import { DEFAULT_THRESHOLDS } from './thresholds.ts';

it.each([
  ['nothing stored', []],
  ['thresholds', [{ key: 'thresholds', value: { ...DEFAULT_THRESHOLDS, mqlScore: 70 } }]],
  [
    'thresholds among others',
    [
      { key: 'contact', value: {} },
      { key: 'thresholds', value: { ...DEFAULT_THRESHOLDS, mqlScore: 70 } },
    ],
  ],
  ['thresholds that cannot be', [{ key: 'thresholds', value: { ...DEFAULT_THRESHOLDS, mqlScore: 170 } }]],
  ['a text', [{ key: 'thresholds', value: 'high' }]],
  ['an empty value', [{ key: 'thresholds', value: null }]],
])('reads %s as all settings together are read', (_what, settings) => {
  expect(readThresholds(settings)).toEqual(readSettings({ settings, models: [] }).settings.thresholds);
});
