import type { Result, TwentyErrorCode } from '../errors/twenty-error.ts';

import type { Operation } from './define-operation.ts';

/** One document as it went over the wire, retries included. */
export type RequestRecord = {
  operationName: string | null;
  kind: 'query' | 'mutation';
  rootFields: string[];
  startedAt: Date;
  durationMs: number;
  outcome: 'OK' | TwentyErrorCode;
};

export type RetryRecord = {
  operationName: string | null;
  reason: 'LIMIT_REACHED' | 'NETWORK';
  /** 1 before the second sending. */
  attempt: number;
  delayMs: number;
};

export type TwentyClientOptions = {
  /** The server's address, with or without a trailing slash: `https://crm.example.com`. */
  url: string;
  /** `graphql` holds the workspace's records (default), `metadata` its objects, roles and settings. */
  endpoint?: 'graphql' | 'metadata';
  getToken: () => string | null | Promise<string | null>;
  /** Asked once when Twenty refuses the token; answers a fresh one, or null when there is none. */
  refreshToken?: () => string | null | Promise<string | null>;
  fetch: typeof fetch;
  sleep: (ms: number) => Promise<void>;
  now: () => Date;
  /** 0 ≤ x < 1; spreads the waiting of many clients. Without it every wait has its full length. */
  random?: () => number;
  /** How long one request may take. Default 30 s. */
  timeoutMs?: number;
  /** How long `run` may wait in all for a limit to lift or a network to return. Default 90 s; 0 never waits. */
  maxWaitMs?: number;
  /** A guard against loops: `run` rejects when it would send more documents than this. */
  maxRequests?: number;
  onRequest?: (request: RequestRecord) => void;
  onRetry?: (retry: RetryRecord) => void;
};

export type TwentyClient = {
  /** Never rejects for what Twenty or the network does; only for our own mistakes. */
  run: <Data, Variables extends Record<string, unknown>>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    options?: { signal?: AbortSignal },
  ) => Promise<Result<Data>>;
  /** Documents sent so far, retries included. */
  requestCount: () => number;
};
