import { describe, expect, it } from '@jest/globals';

import { letterVariants } from './letter-variants.ts';

describe('letterVariants', () => {
  it.each([
    ['کریمی', ['کریمی', 'كريمي']],
    ['كريمي', ['كريمي', 'کریمی']],
    ['كریمی', ['كریمی', 'کریمی', 'كريمي']],
    ['رضا', ['رضا']],
    ['Rezaei', ['Rezaei']],
    ['', []],
  ])('of %s', (text, variants) => {
    expect(letterVariants(text)).toEqual(variants);
  });
});
