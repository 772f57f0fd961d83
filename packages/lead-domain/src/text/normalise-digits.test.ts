import { describe, expect, it } from '@jest/globals';

import { normaliseDigits } from './normalise-digits.ts';

describe('normaliseDigits', () => {
  it.each([
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['Arabic digits', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['digits in between', 'تلفن ۰۹۱۲ است', 'تلفن 0912 است'],
    ['mixed scripts', '۱2٣', '123'],
    ['no digits', 'Acme', 'Acme'],
    ['nothing', '', ''],
  ])('reads %s', (_, text, expected) => {
    expect(normaliseDigits(text)).toBe(expected);
  });
});
