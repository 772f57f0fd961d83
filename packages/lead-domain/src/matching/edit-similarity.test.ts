import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { editSimilarity } from './edit-similarity.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('editSimilarity', () => {
  it.each([
    ['', '', 1],
    ['abcd', 'abcd', 1],
    ['abcd', 'abed', 0.75],
    ['abcd', 'abc', 0.75],
    ['abcd', 'xabcd', 0.8],
    ['abcd', 'bacd', 0.75],
    ['abcd', '', 0],
    ['abcd', 'wxyz', 0],
  ])('of %s and %s is %d', (left, right, similarity) => {
    expect(editSimilarity(left, right)).toBeCloseTo(similarity);
  });

  it('is the same both ways, 1 only for equals, and within bounds', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        const similarity = editSimilarity(left, right);
        expect(similarity).toBe(editSimilarity(right, left));
        expect(similarity === 1).toBe(left === right);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});
