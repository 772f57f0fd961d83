import { describe, expect, it } from '@jest/globals';

import { cutText } from './cut-text.ts';

describe('cutText', () => {
  it.each([
    ['a short text', 'abc', 5, 'abc'],
    ['a long text', 'abcdef', 5, 'abcde'],
    ['a sign that would be halved', 'abcd💥f', 5, 'abcd'],
    ['a sign that just fits', 'abc💥f', 5, 'abc💥'],
  ])('cuts %s', (_what, text, length, expected) => {
    expect(cutText(text, length)).toBe(expected);
  });
});
