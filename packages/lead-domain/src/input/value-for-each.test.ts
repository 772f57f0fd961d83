import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';

import { readInput } from './read-input.ts';
import { valueForEach } from './value-for-each.ts';

const schema = valueForEach({ names: ['A', 'B'], value: z.int() });

describe('valueForEach', () => {
  it('takes a value for each name', () => {
    const input: z.output<typeof schema> = { A: 1, B: 2 };
    expect(readInput(schema, input)).toEqual({ kind: 'read', value: input });
  });

  it.each([
    ['a name without a value', { A: 1 }, 'B', 'Missing: expected number'],
    ['another value', { A: 1, B: 'x' }, 'B', 'Expected number'],
    ['a name that nobody knows', { A: 1, B: 2, C: 3 }, '', 'Unknown: C'],
    ['a list', [1, 2], '', 'Expected object'],
  ])('refuses %s and names it', (_, input, path, message) => {
    expect(readInput(schema, input)).toMatchObject({ kind: 'unreadable', problems: [{ path, message }] });
  });
});
