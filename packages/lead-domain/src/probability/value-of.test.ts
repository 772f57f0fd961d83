import { describe, expect, it } from '@jest/globals';

import { valueOf } from './value-of.ts';

const read = (kind: 'NUMBER' | 'CATEGORY', value: string | number | boolean | null) =>
  valueOf({ kind, name: 'field', values: { field: value } });

describe('valueOf', () => {
  it.each([
    [3, 3],
    ['3', 3],
    ['۳', 3],
    ['many', null],
    ['', null],
    [Number.NaN, null],
    [Infinity, null],
    [true, null],
    [null, null],
  ])('reads %j as the number %j', (value, expected) => {
    expect(read('NUMBER', value)).toBe(expected);
  });

  it.each([
    ['Web', 'Web'],
    [' Web ', 'Web'],
    ['', null],
    ['  ', null],
    [3, '3'],
    [Number.NaN, null],
    [false, 'false'],
    [null, null],
  ])('reads %j as the category %j', (value, expected) => {
    expect(read('CATEGORY', value)).toBe(expected);
  });

  it.each(['other', 'constructor', 'toString', '__proto__'])(
    'finds nothing under a name that is not there: %s',
    (name) => {
      expect(valueOf({ kind: 'CATEGORY', name, values: { field: 'Web' } })).toBeNull();
    },
  );
});
