import { describe, expect, it } from '@jest/globals';

import { minutesOf } from './minutes-of.ts';

describe('minutesOf', () => {
  it.each([
    ['00:00', 0],
    ['09:30', 570],
    ['23:59', 1439],
    ['+03:30', 210],
    ['-05:00', -300],
    ['+00:00', 0],
  ])('reads %s as %d', (clock, minutes) => {
    expect(minutesOf(clock)).toBe(minutes);
  });
});
