import { describe, expect, it } from '@jest/globals';

import { frequentCategories } from './frequent-categories.ts';

const texts = 'b b b a a a c c d'.split(' ');

describe('frequentCategories', () => {
  it.each([
    [1, 10, ['a', 'b', 'c', 'd']],
    [2, 10, ['a', 'b', 'c']],
    [3, 10, ['a', 'b']],
    [4, 10, []],
    [1, 1, ['a']],
  ])('keeps those of at least %i leads, at most %i', (fewest, most, expected) => {
    expect(frequentCategories({ texts, fewest, most })).toEqual(expected);
  });
});
