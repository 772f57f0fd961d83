import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { localTimeOf } from './local-time.ts';
import { momentOf } from './moment-of.ts';

const offsets = ['+00:00', '+03:30', '-05:00', '+14:00', '-12:00'];

describe('the clock of the workspace', () => {
  it.each([
    ['2026-11-20T09:00:00Z', '+00:00', '2026-11-20', 540],
    ['2026-11-20T09:00:00Z', '+03:30', '2026-11-20', 750],
    ['2026-11-20T21:00:00Z', '+03:30', '2026-11-21', 30],
    ['2026-11-20T03:00:00Z', '-05:00', '2026-11-19', 1320],
    ['2026-12-31T23:59:59Z', '+00:00', '2026-12-31', 1439],
  ])('shows %s at %s as %s, minute %d', (at, utcOffset, date, minutes) => {
    expect(localTimeOf({ at: new Date(at), settings: { utcOffset } })).toEqual({ date, minutes });
  });

  it('gives the moment back that it shows, to the minute', () => {
    const times = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, fc.constantFrom(...offsets), (at, utcOffset) => {
        const settings = { utcOffset };
        const moment = momentOf({ ...localTimeOf({ at, settings }), settings });
        expect(moment.getTime()).toBe(Math.floor(at.getTime() / 60_000) * 60_000);
      }),
    );
  });
});
