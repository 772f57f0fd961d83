import { createTwentyClient, type TwentyClient } from '@leads/twenty-api';

import { TWENTY_URL } from './workspace.ts';

/** A client that never tries again by itself, so that every fault reaches the flow. */
export const clientWith = (token: string): TwentyClient =>
  createTwentyClient({
    url: TWENTY_URL,
    getToken: () => token,
    fetch: globalThis.fetch,
    sleep: async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
    },
    now: () => new Date(),
    maxWaitMs: 0,
  });
