import { describe, expect, it } from '@jest/globals';

import { isSlug } from './is-slug.ts';

describe('isSlug', () => {
  it.each(['contact', 'تماس', 'a b', "';--"])('takes %j', (text) => {
    expect(isSlug(text)).toBe(true);
  });

  it.each(['', '\u0000', 'contact\u0000', 'contact\r\n', 'x'.repeat(201)])('refuses %j', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
