import { describe, expect, it } from '@jest/globals';
import { relativeRange } from './date-ranges.ts';

const now = new Date(2026, 2, 18, 12);
const at = (...parts: [number, number, number, number?]) => new Date(...parts).toISOString();

describe('relativeRange', () => {
  it.each([
    [
      { direction: 'PAST', amount: 7, unit: 'DAY' },
      { gte: at(2026, 2, 11, 12), lt: at(2026, 2, 18, 12) },
    ],
    ['NEXT_2_WEEK', { gte: at(2026, 2, 18, 12), lt: at(2026, 3, 1, 12) }],
    [
      { direction: 'THIS', unit: 'MONTH' },
      { gte: at(2026, 2, 1), lt: at(2026, 3, 1) },
    ],
    [
      { direction: 'THIS', unit: 'WEEK' },
      { gte: at(2026, 2, 16), lt: at(2026, 2, 23) },
    ],
    [
      { direction: 'THIS', unit: 'YEAR' },
      { gte: at(2026, 0, 1), lt: at(2027, 0, 1) },
    ],
    ['nonsense', null],
    [null, null],
  ])('%j', (value, expected) => {
    expect(relativeRange({ value, now })).toEqual(expected);
  });
});
