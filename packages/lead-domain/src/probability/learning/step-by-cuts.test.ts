import { describe, expect, it } from '@jest/globals';

import { stepByCuts } from './step-by-cuts.ts';

const step = (residuals: number[], counts: number[]) =>
  Array.from(
    stepByCuts({
      residuals: Float64Array.from(residuals),
      weights: Float64Array.from(counts, (count) => count / 4),
      counts: Float64Array.from(counts),
    }),
    (value) => Math.round(value * 100) / 100,
  );

describe('stepByCuts', () => {
  it('moves what was not given by itself', () => {
    expect(step([10, 0, 0], [160, 100, 100])).toEqual([0.2, 0, 0]);
  });

  it('cuts where outcomes differ, and lets neighbours learn together', () => {
    expect(step([0, -20, -20, 30, 30], [0, 80, 80, 80, 80])).toEqual([0, -0.8, -0.8, 1.2, 1.2]);
  });

  it('takes at most three levels', () => {
    const levels = new Set(step([0, -40, -20, 0, 20, 40, 10, -30], [0, 100, 100, 100, 100, 100, 100, 100]).slice(1));
    expect(levels.size).toBe(3);
  });

  it('finds a hump', () => {
    expect(step([0, -20, 40, -20], [0, 120, 120, 120])).toEqual([0, -0.5, 1, -0.5]);
  });

  it('makes no step for fewer than twenty leads', () => {
    expect(new Set(step([0, 15, -2, -2], [0, 19, 50, 50]).slice(1)).size).toBeLessThan(3);
    expect(step([0, 15, -15], [0, 19, 100]).slice(1)).toEqual([0, 0]);
    expect(step([0, 15, -15], [0, 20, 100]).slice(1)).toEqual([1, -0.43]);
  });

  it.each([
    ['nothing was ever given', [4], [16]],
    ['there is one bin', [0, 4], [0, 120]],
  ])('copes where %s', (_, residuals, counts) => {
    expect(step(residuals, counts)).toHaveLength(residuals.length);
  });
});
