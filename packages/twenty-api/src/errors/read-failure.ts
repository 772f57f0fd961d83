import { ServerError, ServerParseError } from '@apollo/client/errors';

import { readRefusedResponse } from './read-refused-response.ts';
import { readThrownFailure } from './read-thrown-failure.ts';
import type { TwentyError } from './twenty-error.ts';

/** Turns what Apollo's links threw into a typed error: no connection, timeout, abort, HTTP error, answer that is no JSON. */
export const readFailure = (failure: unknown): TwentyError =>
  ServerError.is(failure) || ServerParseError.is(failure)
    ? { ...readRefusedResponse(failure), cause: failure }
    : readThrownFailure(failure);
