import { expect, it } from '@jest/globals';

import { parseAmount } from './parse-amount.ts';

it.each([
  ['25000', 25_000],
  ['25,000', 25_000],
  ['25.000', 25_000],
  ['25 000', 25_000],
  ["25'000", 25_000],
  ['25.000,50', 25_000.5],
  ['25,000.5', 25_000.5],
  ['1.234.567', 1_234_567],
  ['0,99', 0.99],
  ['۲۵٬۰۰۰', 25_000],
  ['۲۵۰۰۰٫۵', 25_000.5],
  ['٢٥٠٠٠', 25_000],
  ['about 5', null],
  ['-5', null],
  ['5k', null],
  ['', null],
  ['99999999999999', null],
])('reads %s as %s', (text, amount) => {
  expect(parseAmount(text)).toBe(amount);
});
