import { describe, expect, it } from '@jest/globals';

import { seededRandom } from './seeded-random.ts';

const drawn = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('seededRandom', () => {
  it('follows from its seed', () => {
    expect(drawn(3, 20)).toEqual(drawn(3, 20));
    expect(drawn(3, 20)).not.toEqual(drawn(4, 20));
  });

  it.each([0, 1, -5, 2 ** 40, 0.5])('is even between 0 and 1 with the seed %f', (seed) => {
    const numbers = drawn(seed, 10_000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (const tenth of [0, 3, 9]) {
      const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length / numbers.length;
      expect(share).toBeCloseTo(0.1, 1);
    }
  });
});
