import { describe, expect, it } from '@jest/globals';

import { median } from './median.ts';

describe('median', () => {
  it.each([
    [[5, 1, 3], 3],
    [[10, 9, 100, 1], 10],
    [[7], 7],
  ])('of %j is %s', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('needs a value', () => {
    expect(() => median([])).toThrow('nothing');
  });
});
