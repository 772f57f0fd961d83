import type { ApolloLink } from '@apollo/client/link';

import type { RequestRecord } from '../client/twenty-client.ts';
import type { GraphqlDocument } from '../documents/graphql-document.ts';
import { CANCELLED } from '../errors/read-thrown-failure.ts';
import { RefusedRequest } from '../errors/refused-request.ts';

import { createAsyncLink } from './create-async-link.ts';

/** Counts, times out and reports every single document that goes out, retries included. */
export const createRequestLink = ({
  document,
  timeoutMs,
  signal,
  now,
  beforeRequest,
  onRequest,
}: {
  document: GraphqlDocument;
  timeoutMs: number;
  signal: AbortSignal | undefined;
  now: () => Date;
  beforeRequest: () => void;
  onRequest: (request: RequestRecord) => void;
}): ApolloLink =>
  createAsyncLink(async (operation, send) => {
    if (signal?.aborted) throw new RefusedRequest({ ...CANCELLED, cause: signal.reason });
    beforeRequest();
    const timeout = AbortSignal.timeout(timeoutMs);
    operation.setContext({ fetchOptions: { signal: signal ? AbortSignal.any([signal, timeout]) : timeout } });
    const startedAt = now();
    const report = (outcome: RequestRecord['outcome']) => {
      onRequest({
        operationName: document.name,
        kind: document.kind === 'mutation' ? 'mutation' : 'query',
        rootFields: document.rootFields,
        startedAt,
        durationMs: now().getTime() - startedAt.getTime(),
        outcome,
      });
    };
    try {
      const answer = await send();
      report('OK');
      return answer;
    } catch (failure) {
      report(failure instanceof RefusedRequest ? failure.error.code : 'UNKNOWN');
      throw failure;
    }
  });
