import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DEFAULT_CONTACT } from './contact-settings.ts';
import { WEEKDAYS, type Weekday } from './contact-terms.ts';
import { workingDay } from './working-day.ts';

const persian: Weekday[] = ['THURSDAY', 'FRIDAY'];
const { weekend: western } = DEFAULT_CONTACT;

/** 2026-11-20 is a Friday. */
describe('workingDay', () => {
  it.each([
    ['2026-11-20', 0, western, '2026-11-20'],
    ['2026-11-20', 1, western, '2026-11-23'],
    ['2026-11-20', 5, western, '2026-11-27'],
    ['2026-11-21', 0, western, '2026-11-23'],
    ['2026-11-21', 1, western, '2026-11-23'],
    ['2026-11-22', 2, western, '2026-11-24'],
    ['2026-11-23', -1, western, '2026-11-20'],
    ['2026-11-22', -1, western, '2026-11-20'],
    ['2026-11-25', -2, western, '2026-11-23'],
    ['2026-11-20', 0, persian, '2026-11-21'],
    ['2026-11-18', 1, persian, '2026-11-21'],
    ['2026-11-21', 1, persian, '2026-11-22'],
    ['2026-11-21', -1, persian, '2026-11-18'],
    ['2026-11-21', 7, [], '2026-11-28'],
    ['2026-12-31', 1, western, '2027-01-01'],
    ['2028-02-28', 1, western, '2028-02-29'],
  ])('from %s, %d working days, %j off: %s', (date, days, weekend, expected) => {
    expect(workingDay({ date, days, settings: { weekend, holidays: [] } })).toBe(expected);
  });

  it.each([
    ['2027-03-19', 1, '2027-03-26'],
    ['2027-03-22', 0, '2027-03-26'],
    ['2027-03-26', -1, '2027-03-19'],
  ])('leaves days off out: from %s, %d working days: %s', (date, days, expected) => {
    const holidays = ['2027-03-22', '2027-03-23', '2027-03-24', '2027-03-25'];
    expect(workingDay({ date, days, settings: { weekend: western, holidays } })).toBe(expected);
  });

  it('finds a day on which we work, with so many of them between, whatever the week', () => {
    const weekends = fc.subarray([...WEEKDAYS], { maxLength: 6 });
    fc.assert(
      fc.property(
        weekends,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 13 }),
        (weekend, days, shift) => {
          const date = `2026-11-${String(1 + shift).padStart(2, '0')}`;
          const settings = { weekend, holidays: [] };
          const found = workingDay({ date, days, settings });
          const free = (day: string) => weekend.some((name) => name === WEEKDAYS[new Date(day).getUTCDay()]);
          expect(free(found)).toBe(false);
          expect(found >= date).toBe(true);
          const between = [];
          for (let day = Date.parse(date) + 86_400_000; day <= Date.parse(found); day += 86_400_000) {
            const text = new Date(day).toISOString();
            if (!free(text)) between.push(text);
          }
          expect(between).toHaveLength(days === 0 && free(date) ? 1 : days);
        },
      ),
    );
  });
});
