import { describe, expect, it } from '@jest/globals';

import { ratingOf } from './rating-of.ts';

describe('ratingOf', () => {
  it.each([
    [0, 'COLD'],
    [34, 'COLD'],
    [35, 'WARM'],
    [64, 'WARM'],
    [65, 'HOT'],
    [100, 'HOT'],
  ])('rates %i as %s', (score, rating) => {
    expect(ratingOf({ score, thresholds: { warmScore: 35, hotScore: 65 } })).toBe(rating);
  });
});
