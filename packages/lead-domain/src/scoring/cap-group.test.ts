import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { capGroup } from './cap-group.ts';
import { type ScorePart } from './score-receipt.ts';

const part = ({ rule, points }: { rule: string; points: number }): ScorePart => ({
  rule,
  group: points < 0 ? 'NEGATIVE' : 'FIT',
  label: rule,
  labelParameters: {},
  rawPoints: points,
  points,
  lostToCap: 0,
  lostToDecay: 0,
  evidence: '',
  at: null,
});

const parts = (...points: number[]) => points.map((value, index) => part({ rule: `r${index}`, points: value }));
const pointsOf = (list: readonly ScorePart[]) => list.map(({ points }) => points);

describe('capGroup', () => {
  it.each([
    ['leaves a group below its cap alone', [10, 20], 60, 30, [10, 20]],
    ['leaves a group at its cap alone', [30, 30], 60, 60, [30, 30]],
    ['cuts in proportion', [60, 30], 60, 60, [40, 20]],
    ['gives the remaining points to the largest remainders', [10, 10, 10], 20, 20, [7, 7, 6]],
    ['cuts one large part', [100], 40, 40, [40]],
    ['cuts everything at a cap of nothing', [10, 5], 0, 0, [0, 0]],
    ['mirrors it for negative groups', [-60, -30], 60, -60, [-40, -20]],
    ['has nothing to cut in an empty group', [], 10, 0, []],
  ])('%s', (_, points, cap, sum, expected) => {
    const list = parts(...points);
    expect(capGroup({ parts: list, cap })).toBe(sum);
    expect(pointsOf(list)).toEqual(expected);
  });

  it('notes on every part what the cap took', () => {
    const list = parts(60, 30);
    capGroup({ parts: list, cap: 60 });
    expect(list.map(({ lostToCap }) => lostToCap)).toEqual([20, 10]);
  });

  const groups = fc.record({
    points: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }),
    cap: fc.integer({ min: 0, max: 100 }),
    sign: fc.constantFrom(1, -1),
  });

  it('sums exactly, holds the cap and loses nothing on the way', () => {
    fc.assert(
      fc.property(groups, ({ points, cap, sign }) => {
        const before = points.map((value) => value * sign + 0);
        const list = parts(...before);
        const sum = capGroup({ parts: list, cap });
        expect(pointsOf(list).reduce((total, value) => total + value, 0)).toBe(sum);
        expect(Math.abs(sum)).toBeLessThanOrEqual(cap);
        list.forEach((entry, index) => {
          expect(entry.points + entry.lostToCap).toBe(before[index]);
          expect(Math.abs(entry.points)).toBeLessThanOrEqual(Math.abs(before[index] ?? 0));
        });
      }),
    );
  });

  it('does not care for the order of the parts', () => {
    fc.assert(
      fc.property(groups, ({ points, cap }) => {
        const forwards = parts(...points);
        const backwards = parts(...points).reverse();
        capGroup({ parts: forwards, cap });
        capGroup({ parts: backwards, cap });
        expect(pointsOf(backwards.reverse())).toEqual(pointsOf(forwards));
      }),
    );
  });
});
