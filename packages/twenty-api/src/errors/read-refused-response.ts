import { readAnswer } from './read-answer.ts';
import { readHttpFailure } from './read-http-failure.ts';
import type { TwentyError } from './twenty-error.ts';

/** What an answer with an HTTP error, or one that is no GraphQL answer, means to us. */
export const readRefusedResponse = ({
  response: { status, headers },
  bodyText,
}: {
  response: Pick<Response, 'status' | 'headers'>;
  bodyText: string;
}): TwentyError => {
  // Twenty refuses unknown fields with HTTP 400 and a GraphQL body; proxies answer in HTML or JSON of their own.
  const refusal = readRefusal(bodyText);
  return refusal ? { ...refusal, status } : readHttpFailure({ status, retryAfter: headers.get('retry-after') });
};

const readRefusal = (bodyText: string): TwentyError | null => {
  try {
    const body: unknown = JSON.parse(bodyText);
    if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors)) return null;
    const answer = readAnswer({ errors: body.errors });
    return answer.ok ? null : answer.error;
  } catch {
    return null;
  }
};
