import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod/mini';

import { dictionaryOf } from './dictionary-of.ts';
import { readInput } from './read-input.ts';

const schema = dictionaryOf(z.number());

describe('dictionaryOf', () => {
  it.each([[{}], [{ a: 1, 'b c': -2.5, constructor: 3 }]])('takes %j', (input) => {
    expect(readInput(schema, input)).toEqual({ kind: 'read', value: input });
  });

  it('names the value that is wrong', () => {
    expect(readInput(schema, { a: 1, b: 'x', c: null })).toEqual({
      kind: 'unreadable',
      problems: [
        { path: 'b', message: 'Expected number' },
        { path: 'c', message: 'Expected number' },
      ],
    });
  });

  it.each([[null], [7], ['a'], [[1]]])('refuses %j', (input) => {
    expect(readInput(schema, input)).toMatchObject({ kind: 'unreadable', problems: [{ path: '' }] });
  });

  it('takes what a record of zod takes', () => {
    const zods = z.record(z.string(), z.number());
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof({ weight: 5, arbitrary: fc.double() }, fc.string())), (input) => {
        const stored: unknown = JSON.parse(JSON.stringify(input));
        expect(schema.safeParse(stored).data).toEqual(zods.safeParse(stored).data);
      }),
    );
  });
});
