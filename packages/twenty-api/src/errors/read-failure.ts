import { ServerError, ServerParseError } from '@apollo/client/errors';

import { readAnswer } from './read-answer.ts';
import { readHttpFailure } from './read-http-failure.ts';
import type { TwentyError } from './twenty-error.ts';

/** What Node's `fetch` says when nothing of the request can have reached a server. */
const NOT_SENT_CAUSES = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Turns what the transport threw into a typed error: no connection, timeout, abort, HTTP error, answer that is no JSON. */
export const readFailure = (failure: unknown): TwentyError => {
  if (ServerError.is(failure) || ServerParseError.is(failure)) {
    // Twenty refuses unknown fields with HTTP 400 and a GraphQL body; proxies answer in HTML or JSON of their own.
    const refusal = readRefusal(failure.bodyText);
    const retryAfter = failure.response.headers.get('retry-after');
    return refusal
      ? { ...refusal, status: failure.statusCode, cause: failure }
      : { ...readHttpFailure({ status: failure.statusCode, retryAfter }), cause: failure };
  }
  const name = failure instanceof Error ? failure.name : '';
  if (name === 'TimeoutError') {
    return { code: 'NETWORK', subCode: 'TIMEOUT', message: 'Twenty did not answer in time.', cause: failure };
  }
  if (name === 'AbortError') {
    return { code: 'NETWORK', subCode: 'ABORTED', message: 'The request was cancelled.', cause: failure };
  }
  const reason = failure instanceof Error ? failure.message : String(failure);
  return {
    code: 'NETWORK',
    ...(wasNotSent(failure) && { subCode: 'NOT_SENT' }),
    message: 'Twenty could not be reached.',
    technicalMessage: reason,
    cause: failure,
  };
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

const wasNotSent = (failure: unknown): boolean => {
  const cause: unknown = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error && 'code' in cause && NOT_SENT_CAUSES.has(String(cause.code));
};
