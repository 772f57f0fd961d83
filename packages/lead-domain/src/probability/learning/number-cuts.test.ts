import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { numberCuts } from './number-cuts.ts';

const times = (count: number, number: number) => Array.from({ length: count }, () => number);

describe('numberCuts', () => {
  it.each([
    ['nothing', [], 4, []],
    ['one number', [5, 5, 5], 4, []],
    ['few numbers', [3, 1, 2, 2], 4, [1.5, 2.5]],
    ['as many numbers as bins', [1, 2, 3, 4], 4, [1.5, 2.5, 3.5]],
    ['many numbers', [1, 2, 3, 4, 5, 6, 7, 8], 4, [2.5, 4.5, 6.5]],
    ['a frequent number, which stands alone', [...times(90, 0), 1, 2, 3, 4, 5, 6, 7, 8], 3, [0.5, 4.5]],
    ['a frequent number at the top', [1, 2, 3, 4, ...times(90, 9)], 3, [6.5]],
    ['long fractions, shortened where nothing is lost', [1 / 3, 2 / 3], 4, [0.5]],
    ['numbers close together', [1.000_001, 1.000_002], 4, [1.000_001_5]],
  ])('divides %s', (_, numbers, most, cuts) => {
    expect(numberCuts({ numbers, most })).toEqual(cuts);
  });

  it('is about even where numbers differ', () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => Math.sqrt(index));
    const cuts = numberCuts({ numbers, most: 32 });
    expect(cuts).toHaveLength(31);
    const counts = [...cuts, Infinity].map(
      (cut, bin) => numbers.filter((number) => number <= cut && number > (cuts[bin - 1] ?? -Infinity)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...counts)).toBeLessThanOrEqual(33);
  });

  it('cuts upwards, between numbers, and never into more than asked for', () => {
    const numbers = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
    );
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 12 }), (list, most) => {
        const cuts = numberCuts({ numbers: list, most });
        expect(cuts.length).toBeLessThan(most);
        expect(cuts).toEqual([...new Set(cuts)].toSorted((left, right) => left - right));
        for (const cut of cuts) {
          expect(list.some((number) => number <= cut)).toBe(true);
          expect(list.some((number) => number > cut)).toBe(true);
        }
      }),
    );
  });
});
