import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';

import { readInput } from './read-input.ts';

const schema = z.object({
  name: z.string(),
  parts: z.array(z.object({ kind: z.enum(['SMALL', 'LARGE']), weight: z.int().check(z.gte(1)) })),
  own: z.optional(z.string().check(z.refine((text) => text !== 'no', 'Anything but that.'))),
});

describe('readInput', () => {
  it('answers what the schema makes of the input', () => {
    expect(readInput(schema, { name: 'a', parts: [], extra: 1 })).toEqual({
      kind: 'read',
      value: { name: 'a', parts: [] },
    });
  });

  it('names each part that is wrong and says what was expected', () => {
    const reading = readInput(schema, { parts: [{ kind: 'MIDDLE', weight: 0 }], own: 'no' });
    expect(reading).toEqual({
      kind: 'unreadable',
      problems: [
        { path: 'name', message: 'Missing: expected string' },
        { path: 'parts.0.kind', message: 'Expected "SMALL" or "LARGE"' },
        { path: 'parts.0.weight', message: 'Too small: expected at least 1' },
        { path: 'own', message: 'Anything but that.' },
      ],
    });
  });

  it('gives the whole an empty path', () => {
    expect(readInput(schema, 7)).toMatchObject({ kind: 'unreadable', problems: [{ path: '' }] });
  });
});
