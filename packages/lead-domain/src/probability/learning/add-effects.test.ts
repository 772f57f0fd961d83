import { describe, expect, it } from '@jest/globals';

import { addEffects } from './add-effects.ts';

describe('addEffects', () => {
  it('adds to each lead the effects of its bins, and leaves the scores that it was given', () => {
    const scores = Float64Array.of(1, 2, 3);
    const terms = [
      { bins: Uint8Array.of(0, 1, 1), size: 2, isOrdered: true },
      { bins: Uint8Array.of(2, 2, 0), size: 3, isOrdered: false },
    ];
    const effects = [Float64Array.of(10, 20), Float64Array.of(100, 200, 300)];
    expect([...addEffects({ scores, terms, effects })]).toEqual([311, 322, 123]);
    expect([...scores]).toEqual([1, 2, 3]);
  });
});
