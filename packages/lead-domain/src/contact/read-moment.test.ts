import { describe, expect, it } from '@jest/globals';

import { readMoment } from './read-moment.ts';

const read = (text: string, utcOffset = '+03:30') =>
  readMoment({ text, timeOfDay: '10:00', settings: { utcOffset } })?.toISOString() ?? null;

describe('readMoment', () => {
  it.each([
    ['an ISO time', '2026-11-20T09:00:00.000Z', '2026-11-20T09:00:00.000Z'],
    ['a small z', '2026-11-20T09:00:00z', '2026-11-20T09:00:00.000Z'],
    ['a zone of its own', '2026-11-20T09:00:00+01:00', '2026-11-20T08:00:00.000Z'],
    ['no zone: ours', '2026-11-20T09:00', '2026-11-20T05:30:00.000Z'],
    ['no zone, with seconds', '2026-11-20T09:00:07', '2026-11-20T05:30:07.000Z'],
    ['a space between', '2026-11-20 09:00', '2026-11-20T05:30:00.000Z'],
    ['a day alone', '2026-11-20', '2026-11-20T06:30:00.000Z'],
    ['space around', ' 2026-11-20 ', '2026-11-20T06:30:00.000Z'],
    ['a leap day', '2028-02-29', '2028-02-29T06:30:00.000Z'],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '',
    'tomorrow',
    '2026-02-30',
    '2026-13-01',
    '2027-02-29',
    '2026-11-20T25:00',
    '2026-11-20T09:61',
    '2026-11-20T9:00',
    '20.11.2026',
    '1403-08-30',
    '9999-01-01',
    '2026-11-20T',
    '2026-11-20T09:00Q',
    '1763629200000',
    '2026-11-20; DROP',
  ])('takes %j for no moment', (text) => {
    expect(read(text)).toBeNull();
  });
});
