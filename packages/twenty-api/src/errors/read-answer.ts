import { readGraphqlError } from './read-graphql-error.ts';
import type { Result, TwentyError } from './twenty-error.ts';

/**
 * Reads the body of a GraphQL answer: its data, or why there is none. Root fields fail one by one on Twenty, so an
 * answer may hold both; it is `PARTIAL` then, and says which root fields were carried out.
 */
export const readAnswer = (answer: {
  data?: Record<string, unknown> | null | undefined;
  errors?: readonly unknown[] | undefined;
}): Result<Record<string, unknown>> => {
  const data = answer.data ?? {};
  const errors = (answer.errors ?? []).map(readGraphqlError);
  if (errors.length === 0) {
    return answer.data
      ? { ok: true, data }
      : { ok: false, error: { code: 'UNREADABLE', message: 'Twenty answered without data.' } };
  }
  const rootFields = Object.keys(data);
  const carriedOut = rootFields.filter((name) => data[name] !== null);
  if (carriedOut.length === 0) return { ok: false, error: mostTelling(errors) };
  const refused = rootFields.filter((name) => data[name] === null);
  return {
    ok: false,
    error: { ...mostTelling(errors), code: 'PARTIAL', partial: { data, carriedOut, refused, errors } },
  };
};

/** Waiting lifts a limit, but no other error: where both came, the other one is the news. */
const mostTelling = (errors: TwentyError[]): TwentyError =>
  errors.find(({ code }) => code !== 'LIMIT_REACHED') ??
  errors[0] ?? { code: 'UNKNOWN', message: 'Twenty refused the request without a reason.' };
