import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aLead } from '../testing/builders.ts';

import { DEFAULT_DISQUALIFICATION } from './default-disqualification.ts';
import { findReason } from './find-reason.ts';
import { sleepDays } from './sleep-days.ts';

const reasonOf = (key: string) => {
  const reason = findReason({ text: key, settings: DEFAULT_DISQUALIFICATION });
  if (!reason) throw new Error(`There is no reason ${key}.`);
  return reason;
};
const sleep = (key: string, disqualificationReason: string, timesRecycled: number, longestSleepDays = 365) =>
  sleepDays({
    lead: aLead({ disqualificationReason, timesRecycled }),
    reason: reasonOf(key),
    settings: { ...DEFAULT_DISQUALIFICATION, longestSleepDays },
  });

describe('sleepDays', () => {
  it.each([
    ['the first time', '', 0, 90],
    ['the same reason again', 'NO_BUDGET', 1, 180],
    ['the same reason a third time', 'NO_BUDGET', 2, 360],
    ['never more than a year', 'NO_BUDGET', 3, 365],
    ['never more than a year, however often', 'NO_BUDGET', 5000, 365],
    ['another reason than the last', 'BAD_TIMING', 3, 90],
    ['the same reason as it was typed', 'No budget now', 1, 180],
    ['a reason that is no longer on the list', 'Bankrupt', 2, 90],
    ['the same reason, but it never came back', 'NO_BUDGET', 0, 90],
  ])('%s', (_, earlier, timesRecycled, days) => {
    expect(sleep('NO_BUDGET', earlier, timesRecycled)).toEqual({ days, usualDays: 90 });
  });

  it.each(['NO_NEED', 'SPAM'])('knows no days for %s, which no date wakes', (key) => {
    expect(sleep(key, key, 2)).toBeNull();
  });

  it('does not shorten a sleep that an admin set beyond the longest', () => {
    expect(sleep('CHOSE_COMPETITOR', 'CHOSE_COMPETITOR', 2, 100)).toEqual({ days: 180, usualDays: 180 });
  });

  it('never gets shorter with each return, and ends at the longest', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 90, max: 3650 }), (times, longest) => {
        const days = sleep('NO_BUDGET', 'NO_BUDGET', times, longest)?.days ?? 0;
        const next = sleep('NO_BUDGET', 'NO_BUDGET', times + 1, longest)?.days ?? 0;
        expect(next).toBeGreaterThanOrEqual(days);
        expect(next).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
