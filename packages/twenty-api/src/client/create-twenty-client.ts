import { ApolloLink, execute } from '@apollo/client/link';
import { firstValueFrom } from 'rxjs';

import { createTokenSource } from '../auth/create-token-source.ts';
import { RefusedRequest } from '../errors/refused-request.ts';
import { createAnswerLink } from '../links/create-answer-link.ts';
import { createAuthLink } from '../links/create-auth-link.ts';
import { createFetchLink } from '../links/create-fetch-link.ts';
import { createRequestLink } from '../links/create-request-link.ts';
import { createRetryLink } from '../links/create-retry-link.ts';
import { toApolloDocument } from '../links/to-apollo-document.ts';

import { countRequests } from './count-requests.ts';
import { DEFAULT_MAX_WAIT_MS, DEFAULT_TIMEOUT_MS } from './default-waits.ts';
import { readData } from './read-data.ts';
import type { TwentyClient, TwentyClientOptions } from './twenty-client.ts';

/** Links ask who executes them; nothing of ours does, and ApolloClient with its cache would cost 160 KB. */
const WITHOUT_APOLLO_CLIENT = {} as ApolloLink.ExecuteContext;

const ignore = () => undefined;

/** Builds the one way to a Twenty. Transport, clock, waiting and chance are arguments. */
export const createTwentyClient = (options: TwentyClientOptions): TwentyClient => {
  const { endpoint = 'graphql' } = options;
  const tokens = createTokenSource({ getToken: options.getToken, refreshToken: options.refreshToken });
  const uri = `${options.url.replace(/\/+$/, '')}/${endpoint}`;
  const requests = countRequests(options.maxRequests);

  const run: TwentyClient['run'] = async (operation, variables, { signal } = {}) => {
    const link = ApolloLink.from([
      createRetryLink({
        isRepeatable: operation.isRepeatable,
        maxWaitMs: options.maxWaitMs ?? DEFAULT_MAX_WAIT_MS,
        signal,
        sleep: options.sleep,
        random: options.random ?? (() => 1),
        onRetry: options.onRetry ?? ignore,
      }),
      createAuthLink(tokens),
      createRequestLink({
        document: operation.document,
        timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        signal,
        now: options.now,
        beforeRequest: requests.add,
        onRequest: options.onRequest ?? ignore,
      }),
      createAnswerLink(),
      createFetchLink({ uri, document: operation.document, fetch: options.fetch }),
    ]);
    const sent = execute(link, { query: toApolloDocument(operation.document), variables }, WITHOUT_APOLLO_CLIENT);
    let answer: ApolloLink.Result;
    try {
      answer = await firstValueFrom(sent);
    } catch (failure) {
      if (failure instanceof RefusedRequest) return { ok: false, error: failure.error };
      throw failure;
    }
    return readData({ operation, data: answer.data });
  };

  return { run, requestCount: requests.count };
};
