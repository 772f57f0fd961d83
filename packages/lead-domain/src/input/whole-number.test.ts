import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod/mini';

import { readInput } from './read-input.ts';
import { wholeNumber } from './whole-number.ts';

const schema = wholeNumber({ from: 1, to: 10 });

describe('wholeNumber', () => {
  it.each([1, 5, 10])('takes %d', (number) => {
    expect(readInput(schema, number)).toEqual({ kind: 'read', value: number });
  });

  it.each([
    ['one too small', 0, 'Too small: expected at least 1'],
    ['one too big', 11, 'Too big: expected at most 10'],
    ['a fraction', 1.5, 'Expected int'],
    ['a fraction out of bounds', 0.5, 'Expected int'],
    ['a text', '5', 'Expected number'],
    ['no number', Number.NaN, 'Expected number'],
    ['an endless one', Infinity, 'Expected number'],
    ['nothing', undefined, 'Missing: expected number'],
  ])('refuses %s and says why, once', (_, input, message) => {
    expect(readInput(schema, input)).toEqual({ kind: 'unreadable', problems: [{ path: '', message }] });
  });

  it('needs no upper bound', () => {
    expect(readInput(wholeNumber({ from: 0 }), Number.MAX_SAFE_INTEGER).kind).toBe('read');
  });

  it('takes what the whole number of zod takes', () => {
    const zods = z.int().check(z.gte(1), z.lte(10));
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -5, max: 15 }), fc.double(), fc.jsonValue()), (input) => {
        expect(schema.safeParse(input).success).toBe(zods.safeParse(input).success);
      }),
    );
  });
});
