import { describe, expect, it } from '@jest/globals';

import { readNumber } from './read-number.ts';

describe('readNumber', () => {
  it.each([
    ['120', 120],
    ['۱۲۰', 120],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ["1'200", 1200],
    ['۱٬۲۰۰', 1200],
    ['1,200,000', 1_200_000],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['۱۲٫۵', 12.5],
    ['11-50', 11],
    ['11 – 50', 11],
    ['11 to 50', 11],
    ['۱۱ تا ۵۰', 11],
    ['500+', 500],
    ['50 employees', 50],
    ['حدود ۵۰ نفر', 50],
    ['€ 5000', 5000],
    ['5000 EUR', 5000],
    ['many', null],
    ['', null],
    ['-5', null],
    ['1e9', null],
  ])('reads %s as %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });
});
