import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';

import { describeIssue } from './describe-issue.ts';

const points = z.int().check(z.gte(0), z.lte(100));

describe('describeIssue', () => {
  it.each([
    ['a missing value', z.string(), undefined, 'Missing: expected string'],
    ['another kind of value', z.string(), 7, 'Expected string'],
    ['a fraction', points, 1.5, 'Expected int'],
    ['a number that is too small', points, -1, 'Too small: expected at least 0'],
    ['a number that is too big', points, 101, 'Too big: expected at most 100'],
    ['a text that is too short', z.string().check(z.minLength(1)), '', 'Too small: expected at least 1 character'],
    ['a list that is too long', z.array(z.string()).check(z.maxLength(0)), ['a'], 'Too big: expected at most 0 parts'],
    ['another option', z.enum(['A', 'B']), 'C', 'Expected "A" or "B"'],
    ['another form', z.uuid(), 'lead', 'Not a valid uuid'],
    ['another pattern', z.string().check(z.regex(/^[A-Z]$/)), 'a', 'Not a valid value, expected /^[A-Z]$/'],
    ['a form beside', z.union([z.string(), z.number()]), true, 'None of the accepted forms'],
    [
      'an unknown case',
      z.discriminatedUnion('kind', [z.object({ kind: z.literal('A') })]),
      { kind: 'B' },
      'Unknown kind',
    ],
    ['a part too many', z.strictObject({}), { a: 1 }, 'Unknown: a'],
    ['a rule without words', z.string().check(z.refine(() => false)), 'a', 'Cannot be used'],
  ])('names %s', (_, schema: z.ZodMiniType, input, words) => {
    const result = schema.safeParse(input, { error: describeIssue });
    expect(result.error?.issues.map(({ message }) => message)).toEqual([words]);
  });
});
