import { createTwentyClient, type TwentyClient } from '@leads/twenty-api';

import type { Surroundings } from '../terminal/terminal.ts';

import type { Connection } from './read-connection.ts';

/** The workspace's records and its metadata. An admin's terminal waits out a rate limit, and says so. */
export const connect = ({
  connection,
  surroundings,
}: {
  connection: Connection;
  surroundings: Surroundings;
}): { client: TwentyClient; metadataClient: TwentyClient } => {
  const { fetch, sleep, now, random, stderr } = surroundings;
  const open = (endpoint: 'graphql' | 'metadata') =>
    createTwentyClient({
      url: connection.url,
      endpoint,
      getToken: () => connection.key,
      fetch,
      sleep,
      now,
      random,
      onRetry: ({ reason, delayMs }) => {
        if (delayMs >= WORTH_SAYING_MS)
          stderr.write(`${WAITING_FOR[reason]}; waiting ${Math.ceil(delayMs / 1000)} s.\n`);
      },
    });
  return { client: open('graphql'), metadataClient: open('metadata') };
};

const WORTH_SAYING_MS = 2_000;
const WAITING_FOR = {
  LIMIT_REACHED: 'Twenty takes no more requests at the moment',
  NETWORK: 'Twenty does not answer at the moment',
} as const;
