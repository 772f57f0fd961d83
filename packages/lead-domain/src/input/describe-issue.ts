import type * as z from 'zod/mini';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** What is wrong with one value, in few words: zod's own English costs 3 KB in every widget that reads a setting. */
export const describeIssue = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `Missing: expected ${issue.expected}` : `Expected ${issue.expected}`;
    case 'invalid_value':
      return `Expected ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}`;
    case 'too_small':
      return `Too small: expected at least ${sizeOf(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `Too big: expected at most ${sizeOf(issue.origin, issue.maximum)}`;
    case 'invalid_format':
      return `Not a valid ${issue.format === 'regex' ? `value, expected ${issue.pattern ?? ''}` : issue.format}`;
    case 'invalid_union':
      return issue.discriminator === undefined ? 'None of the accepted forms' : `Unknown ${issue.discriminator}`;
    case 'unrecognized_keys':
      return `Unknown: ${issue.keys.join(', ')}`;
    default:
      return issue.message ?? 'Cannot be used';
  }
};

const UNITS: Record<string, string> = { string: 'character', array: 'part' };

const sizeOf = (origin: string, size: number | bigint): string => {
  const unit = UNITS[origin];
  return unit === undefined ? String(size) : `${size} ${unit}${Number(size) === 1 ? '' : 's'}`;
};
