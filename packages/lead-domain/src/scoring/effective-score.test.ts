import { describe, expect, it } from '@jest/globals';

import { effectiveScore } from './effective-score.ts';

describe('effectiveScore', () => {
  it.each([
    [40, null, 40],
    [40, 80, 80],
    [40, 0, 0],
    [null, 80, 80],
    [null, null, null],
  ])('of %p with %p by hand is %p', (score, scoreOverride, effective) => {
    expect(effectiveScore({ score, scoreOverride })).toBe(effective);
  });
});
