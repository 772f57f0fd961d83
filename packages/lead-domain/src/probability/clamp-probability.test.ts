import { describe, expect, it } from '@jest/globals';

import { clampProbability } from './clamp-probability.ts';

describe('clampProbability', () => {
  it.each([
    [0, 10_000, 0.01],
    [1, 10_000, 0.99],
    [0.005, 300, 0.01],
    [0.4, 300, 0.4],
    [0, 80, 0.0375],
    [1, 80, 0.9625],
    [0.05, 80, 0.05],
    [1, 100, 0.97],
  ])('keeps %f after %i outcomes at %f', (probability, outcomes, expected) => {
    expect(clampProbability({ probability, outcomes })).toBeCloseTo(expected, 12);
  });
});
