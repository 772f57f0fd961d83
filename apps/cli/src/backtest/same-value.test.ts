import { describe, expect, it } from '@jest/globals';

import { sameValue } from './same-value.ts';

describe('sameValue', () => {
  it.each([
    ['1', '1'],
    ['1.0', '1'],
    ['۱', '1'],
    ['١', '1'],
    [' Yes', 'yes'],
    ['برنده', ' برنده\u200F '],
  ])('takes %j for %j', (one, other) => {
    expect(sameValue(one, other)).toBe(true);
  });

  it.each([
    ['1', '10'],
    ['1', ''],
    ['0', ''],
    ['Yes', 'No'],
    ['1a', '1'],
  ])('tells %j from %j', (one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });
});
