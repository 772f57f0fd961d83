import type { ApolloLink } from '@apollo/client/link';
import { RetryLink } from '@apollo/client/link/retry';

import type { RetryRecord } from '../client/twenty-client.ts';
import { RefusedRequest } from '../errors/refused-request.ts';

import { decideRetry } from './decide-retry.ts';
import { untilAborted } from './until-aborted.ts';

/** Sends one operation again as `decideRetry` says. Waits by the clock it is given, so RetryLink's own delay is 0. */
export const createRetryLink = ({
  isRepeatable,
  maxWaitMs,
  signal,
  sleep,
  random,
  onRetry,
}: {
  isRepeatable: boolean;
  maxWaitMs: number;
  signal: AbortSignal | undefined;
  sleep: (ms: number) => Promise<void>;
  random: () => number;
  onRetry: (retry: RetryRecord) => void;
}): ApolloLink => {
  let waitedMs = 0;
  return new RetryLink({
    delay: () => 0,
    attempts: async (attempt, operation, failure) => {
      if (!(failure instanceof RefusedRequest)) return false;
      const decision = decideRetry({
        error: failure.error,
        isRepeatable,
        attempt,
        waitedMs,
        maxWaitMs,
        chance: random(),
      });
      if (decision.kind === 'stop') return false;
      const { delayMs, reason } = decision;
      onRetry({ operationName: operation.operationName ?? null, reason, attempt, delayMs });
      waitedMs += delayMs;
      await Promise.race([sleep(delayMs), untilAborted(signal)]);
      return signal?.aborted !== true;
    },
  });
};
