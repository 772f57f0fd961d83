import type { ApolloLink } from '@apollo/client/link';

import { readAnswer } from '../errors/read-answer.ts';
import { readFailure } from '../errors/read-failure.ts';
import { RefusedRequest } from '../errors/refused-request.ts';

import { createAsyncLink } from './create-async-link.ts';

/** Makes one channel of two: whatever is not plain data, in the answer or thrown below, goes up as a RefusedRequest. */
export const createAnswerLink = (): ApolloLink =>
  createAsyncLink(async (_operation, send) => {
    const answer = await send().catch((failure: unknown) => {
      throw new RefusedRequest(readFailure(failure));
    });
    const result = readAnswer(answer);
    if (!result.ok) throw new RefusedRequest(result.error);
    return { data: result.data };
  });
