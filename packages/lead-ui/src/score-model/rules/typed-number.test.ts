import { expect, it } from '@jest/globals';

import { typedNumber } from './typed-number.ts';

it.each([
  ['12', 12],
  [' 12 ', 12],
  ['+12', 12],
  ['-12', -12],
  ['−12', -12],
  ['۱۲', 12],
  ['‎−۱۲', -12],
  ['2.5', 2.5],
  ['۲٫۵', 2.5],
  ['1,000', 1000],
  ['۱۲٬۰۰۰', 12000],
  ['', null],
  ['  ', null],
  ['a dozen', 'a dozen'],
  ['1,2', '1,2'],
  ['12 points', '12 points'],
])('reads %j as %j', (typed, number) => {
  expect(typedNumber(typed)).toBe(number);
});
