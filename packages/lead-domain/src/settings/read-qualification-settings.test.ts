import { expect, it } from '@jest/globals';

import { DEFAULT_QUALIFICATION } from '../qualification/qualification-settings.ts';

import { readQualificationSettings } from './read-qualification-settings.ts';
import { readSettings } from './read-settings.ts';

const { BUDGET } = DEFAULT_QUALIFICATION;
const withBudget = (budget: object) => [
  { key: 'qualification', value: { ...DEFAULT_QUALIFICATION, BUDGET: { ...BUDGET, ...budget } } },
];

it.each([
  ['nothing stored', []],
  ['other points', withBudget({ points: { ...BUDGET.points, NONE: 5 } })],
  ['points for an answer that there is not', withBudget({ points: { ...BUDGET.points, MAYBE: 5 } })],
  ['an answer without points', withBudget({ points: { APPROVED: 25 } })],
  ['answers that never grow old', withBudget({ staleAfterDays: 0 })],
  ['a text', [{ key: 'qualification', value: 'BANT' }]],
  ['an empty value', [{ key: 'qualification', value: null }]],
])('reads %s as all settings together are read', (_what, settings) => {
  expect(readQualificationSettings(settings)).toEqual(readSettings({ settings, models: [] }).settings.qualification);
});
