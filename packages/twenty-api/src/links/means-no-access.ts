import type { TwentyError } from '../errors/twenty-error.ts';

/** Without any token Twenty does not say "unauthenticated": it answers from a schema that has no records. */
export const meansNoAccess = ({ error, token }: { error: TwentyError; token: string | null }): boolean =>
  error.code === 'UNAUTHENTICATED' || (token === null && error.subCode === 'UNKNOWN_FIELD');
