import { createDirectClient } from '@leads/twenty-api';

import { readEnvironment } from './environment.ts';
import { sleep } from './sleep.ts';

/** Shorter than the shortest time limit of our functions: better a clear refusal than a run that is cut off. */
const LONGEST_WAIT_MS = 20_000;

/** How a logic function reaches Twenty: with the token that Twenty gave this run, as the user or as the app. */
export const functionClient = () => {
  const { apiUrl, token } = readEnvironment();
  return createDirectClient({
    url: apiUrl,
    getToken: () => token,
    fetch: globalThis.fetch,
    sleep,
    now: () => new Date(),
    random: Math.random,
    maxWaitMs: LONGEST_WAIT_MS,
  });
};
