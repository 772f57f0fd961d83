import { describe, expect, it } from '@jest/globals';

import { readSettings } from './read-settings.ts';
import { DEFAULT_SETTINGS, SETTING_KEYS, SETTING_SCHEMAS } from './settings.ts';

const read = (settings: { key: string; value: unknown }[]) => readSettings({ settings, models: [] });

describe('readSettings', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(read([])).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it.each(SETTING_KEYS)('has a valid default for %s that survives being stored', (key) => {
    const stored: unknown = JSON.parse(JSON.stringify(DEFAULT_SETTINGS[key]));
    expect(SETTING_SCHEMAS[key].parse(stored)).toEqual(DEFAULT_SETTINGS[key]);
  });

  it('takes what is stored', () => {
    const value = { ...DEFAULT_SETTINGS.thresholds, mqlScore: 70 };
    const { settings, problems } = read([{ key: 'thresholds', value }]);
    expect(settings.thresholds.mqlScore).toBe(70);
    expect(settings.conversion).toBe(DEFAULT_SETTINGS.conversion);
    expect(problems).toEqual([]);
  });

  it.each([
    ['no value', null],
    ['an undefined value', undefined],
  ])('takes the default for %s without complaint', (_, value) => {
    expect(read([{ key: 'thresholds', value }])).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it.each([
    ['a text', 'thresholds', 'high', ''],
    [
      'a missing part',
      'conversion',
      { ...DEFAULT_SETTINGS.conversion, opportunityStage: undefined },
      'opportunityStage',
    ],
    ['a score above 100', 'thresholds', { ...DEFAULT_SETTINGS.thresholds, mqlScore: 101 }, 'mqlScore'],
    ['hot below warm', 'thresholds', { ...DEFAULT_SETTINGS.thresholds, hotScore: 1 }, 'hotScore'],
    [
      'grades that do not fall',
      'thresholds',
      { ...DEFAULT_SETTINGS.thresholds, fitGrades: { A: 10, B: 20, C: 30 } },
      'fitGrades',
    ],
    [
      'engagement grades that do not fall',
      'thresholds',
      { ...DEFAULT_SETTINGS.thresholds, engagementGrades: { '1': 1, '2': 2, '3': 3 } },
      'engagementGrades',
    ],
    [
      'no status to convert from',
      'conversion',
      { ...DEFAULT_SETTINGS.conversion, convertibleFrom: [] },
      'convertibleFrom',
    ],
    [
      'a currency that is none',
      'conversion',
      { ...DEFAULT_SETTINGS.conversion, currencyCode: 'Toman' },
      'currencyCode',
    ],
    ['no row of completeness', 'completeness', { fields: [] }, 'fields'],
    ['no reason to disqualify', 'disqualification', { ...DEFAULT_SETTINGS.disqualification, reasons: [] }, 'reasons'],
    ['no time to call', 'contact', { ...DEFAULT_SETTINGS.contact, callTimes: [] }, 'callTimes'],
  ] as const)('falls back to the default for %s and says where', (_, key, value, path) => {
    const { settings, problems } = read([{ key, value }]);
    expect(settings[key]).toBe(DEFAULT_SETTINGS[key]);
    expect(problems[0]).toMatchObject({ key, path });
    expect(problems[0]?.message).not.toBe('');
  });

  it('lets one bad setting spoil no other', () => {
    const { settings } = read([
      { key: 'conversion', value: 7 },
      { key: 'thresholds', value: { ...DEFAULT_SETTINGS.thresholds, warmScore: 20 } },
    ]);
    expect(settings.thresholds.warmScore).toBe(20);
    expect(settings.conversion).toBe(DEFAULT_SETTINGS.conversion);
  });

  it('names a key that no setting has', () => {
    expect(read([{ key: 'treshold', value: 1 }]).problems).toEqual([
      { key: 'treshold', path: '', message: 'No setting has the key "treshold"; it is ignored.' },
    ]);
  });
});
