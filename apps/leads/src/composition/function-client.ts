import { createDirectClient } from '@leads/twenty-api';

import { readEnvironment } from './environment.ts';
import { sleep } from './sleep.ts';

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
  });
};
