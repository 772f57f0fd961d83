import { createDirectClient } from '@leads/twenty-api';

import { readEnvironment } from './environment.ts';
import { sleep } from './sleep.ts';

/** A widget's token lives half an hour; Twenty's page hands out a fresh one. The SDK does not export the call. */
const refreshToken = async (): Promise<string | null> =>
  (await globalThis.frontComponentHostCommunicationApi.requestAccessTokenRefresh?.()) ?? null;

/** How a widget reaches Twenty and the app's functions: as the person who looks at it. */
export const widgetAccess = () => {
  const { functionsUrl, token } = readEnvironment();
  return { functionsUrl, getToken: () => token, refreshToken, fetch: globalThis.fetch.bind(globalThis) };
};

export const widgetClient = (endpoint: 'graphql' | 'metadata' = 'graphql') => {
  const { getToken, fetch } = widgetAccess();
  return createDirectClient({
    url: readEnvironment().apiUrl,
    endpoint,
    getToken,
    refreshToken,
    fetch,
    sleep,
    now: () => new Date(),
    random: Math.random,
  });
};
