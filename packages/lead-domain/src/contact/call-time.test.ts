import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type TouchDigestEntry } from '../records/touch-digest.ts';

import { callTime } from './call-time.ts';
import { minutesOf } from './minutes-of.ts';

const settings = { callTimes: ['10:00', '14:00', '16:30'], utcOffset: '+00:00' };
const day = (time: string) => new Date(`2026-11-20T${time}:00Z`);
const tries = (...times: string[]): TouchDigestEntry[] =>
  times.map((time, index) => ({
    id: `t${index}`,
    type: 'CALL',
    direction: 'OUTGOING',
    outcome: 'NO_ANSWER',
    at: day(time).toISOString(),
  }));

describe('callTime', () => {
  it.each([
    ['08:00', '10:00'],
    ['10:05', '10:00'],
    ['12:00', '10:00'],
    ['12:01', '14:00'],
    ['15:30', '16:30'],
    ['23:00', '16:30'],
  ])('of a talk at %s that went well is %s again', (at, expected) => {
    expect(callTime({ at: day(at), prefer: 'SAME', tried: [], settings })).toBe(minutesOf(expected));
  });

  it.each([
    ['the farthest of two untried ones', '10:05', ['10:05'], '16:30'],
    ['the farthest the other way round', '16:30', ['16:30'], '10:00'],
    ['the one that is left', '16:30', ['10:05', '16:30'], '14:00'],
    ['the least tried', '14:00', ['10:00', '16:30', '10:00', '14:00'], '16:30'],
    ['an earlier one of two alike', '14:00', ['14:00'], '10:00'],
  ])('after no answer is another: %s', (_, at, tried, expected) => {
    expect(callTime({ at: day(at), prefer: 'OTHER', tried: tries(...tried), settings })).toBe(minutesOf(expected));
  });

  it('is the only one where there is one', () => {
    const one = { ...settings, callTimes: ['09:00'] };
    expect(callTime({ at: day('09:00'), prefer: 'OTHER', tried: [], settings: one })).toBe(540);
  });

  it('is read on the clock of the workspace', () => {
    const persian = { ...settings, utcOffset: '+03:30' };
    expect(callTime({ at: day('10:00'), prefer: 'SAME', tried: [], settings: persian })).toBe(minutesOf('14:00'));
  });

  it('does not depend on how the call times are listed', () => {
    const lists = fc.shuffledSubarray(settings.callTimes, { minLength: 3 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 1439 }), (callTimes, minute) => {
        const at = new Date(day('00:00').getTime() + minute * 60_000);
        const question = { at, prefer: 'OTHER', tried: [] } as const;
        expect(callTime({ ...question, settings: { ...settings, callTimes } })).toBe(
          callTime({ ...question, settings }),
        );
      }),
    );
  });

  it('is never the one just tried, so that six tries see every time twice', () => {
    const tried: TouchDigestEntry[] = [];
    const seen: number[] = [];
    let at = day('10:00');
    for (let index = 0; index < 6; index += 1) {
      tried.push({ id: `t${index}`, type: 'CALL', direction: 'OUTGOING', outcome: 'NO_ANSWER', at: at.toISOString() });
      const next = callTime({ at, prefer: 'OTHER', tried, settings });
      expect(next).not.toBe(at.getUTCHours() * 60 + at.getUTCMinutes());
      at = new Date(Date.parse(`2026-11-2${index + 1}T00:00:00Z`) + next * 60_000);
      seen.push(next);
    }
    expect(seen.toSorted((left, right) => left - right)).toEqual([600, 600, 840, 840, 990, 990]);
  });
});
