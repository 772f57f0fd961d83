import { describe, expect, it } from '@jest/globals';

import { inBatches } from './in-batches.ts';

describe('inBatches', () => {
  it.each([
    [[], 2, []],
    [[1], 2, [[1]]],
    [[1, 2], 2, [[1, 2]]],
    [[1, 2, 3, 4, 5], 2, [[1, 2], [3, 4], [5]]],
  ])('cuts %j by %i', (items, size, batches) => {
    expect(inBatches(items, size)).toEqual(batches);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a batch of %f', (size) => {
    expect(() => inBatches([1], size)).toThrow(RangeError);
  });
});
