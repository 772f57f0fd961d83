import { expect, it } from '@jest/globals';

import { readCap } from './use-caps.ts';

it.each([
  ['60', 60],
  ['0', 0],
  ['100', 100],
  ['-60', 60],
  ['۴۰', 40],
  ['101', null],
  ['4.5', null],
  ['', null],
  ['sixty', null],
])('reads a cap of %j as %j', (typed, cap) => {
  expect(readCap(typed)).toBe(cap);
});
