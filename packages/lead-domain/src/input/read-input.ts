import type * as z from 'zod/mini';

import { describeIssue } from './describe-issue.ts';

/** `path` names the part that cannot be used, dotted; '' is the whole. */
export type InputProblem = { path: string; message: string };

export type InputReading<Output> = { kind: 'read'; value: Output } | { kind: 'unreadable'; problems: InputProblem[] };

/**
 * Parses what a person or an admin wrote and says in words what is wrong with it. zod/mini brings no words of its own:
 * plain `safeParse` calls everything "Invalid input".
 */
export const readInput = <Output>(schema: z.ZodMiniType<Output>, input: unknown): InputReading<Output> => {
  const result = schema.safeParse(input, { error: describeIssue });
  if (result.success) return { kind: 'read', value: result.data };
  return {
    kind: 'unreadable',
    problems: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  };
};
