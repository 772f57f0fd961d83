import { describe, expect, it } from '@jest/globals';

import { seededShuffle } from './seeded-shuffle.ts';

const items = Array.from({ length: 50 }, (_, index) => index);

describe('seededShuffle', () => {
  it('keeps all items, in another order', () => {
    const shuffled = seededShuffle(items, 1);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((left, right) => left - right)).toEqual(items);
  });

  it('follows from its seed', () => {
    expect(seededShuffle(items, 1)).toEqual(seededShuffle(items, 1));
    expect(seededShuffle(items, 2)).not.toEqual(seededShuffle(items, 1));
  });
});
