import { describe, expect, it } from '@jest/globals';

import { meanEffects } from './mean-effects.ts';

describe('meanEffects', () => {
  it('averages folds by term and bin', () => {
    const byFold = [
      [Float64Array.of(1, 2), Float64Array.of(3)],
      [Float64Array.of(3, -2), Float64Array.of(4)],
    ];
    expect(meanEffects(byFold).map((effects) => [...effects])).toEqual([[2, 0], [3.5]]);
  });
});
