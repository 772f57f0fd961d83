import { createTokenSource } from '../auth/create-token-source.ts';
import { readThrownFailure } from '../errors/read-thrown-failure.ts';
import type { Result } from '../errors/twenty-error.ts';
import { decideRetry } from '../links/decide-retry.ts';
import { meansNoAccess } from '../links/means-no-access.ts';
import { untilAborted } from '../links/until-aborted.ts';

import { countRequests } from './count-requests.ts';
import { DEFAULT_MAX_WAIT_MS, DEFAULT_TIMEOUT_MS } from './default-waits.ts';
import { postDocument } from './post-document.ts';
import { readData } from './read-data.ts';
import type { RequestRecord, TwentyClient, TwentyClientOptions } from './twenty-client.ts';

type Answer = Result<Record<string, unknown>>;

/**
 * The client of what the app bundles: the same behaviour as `createTwentyClient`, tested by the same tests, without
 * Apollo's links. They bring rxjs and graphql-js along: 26 KB in a widget, which has 150 KB for everything, and 900 KB in
 * a function, which is loaded anew at every cold start.
 */
export const createDirectClient = (options: TwentyClientOptions): TwentyClient => {
  const { endpoint = 'graphql', maxWaitMs = DEFAULT_MAX_WAIT_MS, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const tokens = createTokenSource({ getToken: options.getToken, refreshToken: options.refreshToken });
  const uri = `${options.url.replace(/\/+$/, '')}/${endpoint}`;
  const requests = countRequests(options.maxRequests);

  const run: TwentyClient['run'] = async (operation, variables, { signal } = {}) => {
    const { document } = operation;

    const send = async (token: string | null): Promise<Answer> => {
      if (signal?.aborted) return { ok: false, error: readThrownFailure(signal.reason) };
      requests.add();
      const startedAt = options.now();
      const answer = await postDocument({ uri, document, variables, token, timeoutMs, signal, fetch: options.fetch });
      options.onRequest?.({
        operationName: document.name,
        kind: document.kind === 'mutation' ? 'mutation' : 'query',
        rootFields: document.rootFields,
        startedAt,
        durationMs: options.now().getTime() - startedAt.getTime(),
        outcome: outcomeOf(answer),
      });
      return answer;
    };

    const sendWithAccess = async (): Promise<Answer> => {
      const token = await tokens.current();
      const answer = await send(token);
      if (answer.ok || !meansNoAccess({ error: answer.error, token })) return answer;
      const fresh = await tokens.refresh(token);
      return fresh === null ? { ok: false, error: { ...answer.error, code: 'UNAUTHENTICATED' } } : send(fresh);
    };

    let waitedMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await sendWithAccess();
      if (answer.ok) return readData({ operation, data: answer.data });
      const { error } = answer;
      const chance = options.random?.() ?? 1;
      const { isRepeatable } = operation;
      const decision = decideRetry({ error, isRepeatable, attempt, waitedMs, maxWaitMs, chance });
      if (decision.kind === 'stop') return answer;
      const { delayMs, reason } = decision;
      options.onRetry?.({ operationName: document.name, reason, attempt, delayMs });
      waitedMs += delayMs;
      await Promise.race([options.sleep(delayMs), untilAborted(signal)]);
      if (signal?.aborted) return answer;
    }
  };

  return { run, requestCount: requests.count };
};

const outcomeOf = (answer: Answer): RequestRecord['outcome'] => (answer.ok ? 'OK' : answer.error.code);
