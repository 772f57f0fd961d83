import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DEFAULT_CONTACT } from './contact-settings.ts';
import { stepTime } from './step-time.ts';

const same = { channel: 'USED', time: 'SAME' } as const;
const other = { channel: 'USED', time: 'OTHER' } as const;
const base = { tried: [], before: null, settings: DEFAULT_CONTACT };
const friday = new Date('2026-11-20T10:10:00Z');
const iso = (date: string) => `${date}:00.000Z`;

describe('stepTime', () => {
  it.each([
    ['three working days later, at the same time', same, 3, '2026-11-25T10:00'],
    ['the next working day, at another time', other, 1, '2026-11-23T16:30'],
    ['later the same day, at another time', other, 0, '2026-11-20T16:30'],
    ['not at a time of today that is over', same, 0, '2026-11-23T10:00'],
  ])('is %s', (_, rule, days, expected) => {
    expect(stepTime({ ...base, rule, at: friday, days, now: friday }).toISOString()).toBe(iso(expected));
  });

  it('is later than now, not now', () => {
    const now = new Date('2026-11-20T10:00:00Z');
    expect(stepTime({ ...base, rule: same, at: now, days: 0, now }).toISOString()).toBe(iso('2026-11-23T10:00'));
  });

  it('is the next working day where the contact was noted down late', () => {
    const now = new Date('2026-12-04T12:00:00Z');
    expect(stepTime({ ...base, rule: same, at: friday, days: 3, now }).toISOString()).toBe(iso('2026-12-07T10:00'));
  });

  it.each([
    ['the working day before', '2026-11-25T09:00:00Z', 1, '2026-11-24T10:00'],
    ['Friday before a Monday', '2026-11-30T09:00:00Z', 1, '2026-11-27T10:00'],
    ['two days before where it takes two', '2026-11-26T09:00:00Z', 2, '2026-11-24T10:00'],
    ['a day before even where it takes none', '2026-11-26T09:00:00Z', 0, '2026-11-25T10:00'],
  ])('of what has to be ready is %s', (_, before, days, expected) => {
    const at = stepTime({ ...base, rule: same, at: friday, days, before: new Date(before), now: friday });
    expect(at.toISOString()).toBe(iso(expected));
  });

  it('of what has to be ready tomorrow is now', () => {
    const before = new Date('2026-11-20T15:00:00Z');
    expect(stepTime({ ...base, rule: same, at: friday, days: 1, before, now: friday })).toEqual(friday);
  });

  it('of what had to be ready yesterday is counted from the contact', () => {
    const before = new Date('2026-11-20T09:00:00Z');
    expect(stepTime({ ...base, rule: same, at: friday, days: 1, before, now: friday }).toISOString()).toBe(
      iso('2026-11-23T10:00'),
    );
  });

  it('respects a Persian week on its own clock', () => {
    const settings = { ...DEFAULT_CONTACT, weekend: ['THURSDAY' as const, 'FRIDAY' as const], utcOffset: '+03:30' };
    const wednesday = new Date('2026-11-18T06:30:00Z');
    const at = stepTime({ ...base, settings, rule: same, at: wednesday, days: 1, now: wednesday });
    expect(at.toISOString()).toBe(iso('2026-11-21T06:30'));
  });

  it('is never in the past and, where nothing has to be ready, on a working day at a call time', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 60 });
    fc.assert(
      fc.property(
        minutes,
        minutes,
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom(same, other),
        (start, late, days, rule) => {
          const at = new Date(friday.getTime() + start * 60_000);
          const now = new Date(at.getTime() + late * 60_000);
          const due = stepTime({ ...base, rule, at, days, now });
          expect(due.getTime()).toBeGreaterThan(now.getTime());
          expect([0, 6]).not.toContain(due.getUTCDay());
          expect(DEFAULT_CONTACT.callTimes).toContain(due.toISOString().slice(11, 16));
        },
      ),
    );
  });
});
