import { describe, expect, it } from '@jest/globals';

import { barOf } from './bar-of.ts';

describe('barOf', () => {
  it.each([
    [{ share: 0, width: 4 }, '░░░░'],
    [{ share: 0.5, width: 4 }, '██░░'],
    [{ share: 1, width: 4 }, '████'],
    [{ share: 7, width: 4 }, '████'],
    [{ share: -1, width: 4 }, '░░░░'],
    [{ share: 0.5, width: 4, mark: 0.25 }, '█│░░'],
    [{ share: 0.25, width: 4, mark: 1 }, '█░░│'],
    [{ share: 1, width: 4, mark: 0 }, '│███'],
  ])('draws %j as %s', (bar, text) => {
    expect(barOf(bar)).toBe(text);
  });
});
