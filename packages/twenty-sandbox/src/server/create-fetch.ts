import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../engine.ts';
import { ConnectionBroken } from '../faults/connection-broken.ts';
import type { FaultState } from '../faults/create-faults.ts';
import { createRateLimiter } from '../faults/create-rate-limiter.ts';
import { RunKilled } from '../faults/run-killed.ts';
import type { InstalledApp } from '../runtime/app/load-app.ts';
import type { FunctionRunner } from '../runtime/functions/create-function-runner.ts';
import type { Authentication, Identities } from '../runtime/identities/create-identities.ts';
import type { RequestRecord } from '../runtime/workspace.ts';
import type { RequestLog } from './create-request-log.ts';
import { graphqlEndpoint } from './graphql/graphql-endpoint.ts';
import { type GraphqlCall, readDocument } from './graphql/read-document.ts';
import { jsonResponse } from './http/json-response.ts';
import { preflightResponse } from './http/preflight-response.ts';
import { readBody } from './http/read-body.ts';
import { routeEndpoint } from './routes/route-endpoint.ts';

export type FetchSetup = {
  engine: Engine;
  app: InstalledApp | null;
  runner: () => FunctionRunner | null;
  identities: Identities;
  faults: FaultState;
  log: RequestLog;
  now: () => Date;
  metadata: (call: GraphqlCall | null, caller: Authentication) => Promise<Response>;
  /** Paths of the sandbox itself and of built files; null: not one of them. */
  files: (request: Request, caller: Authentication) => Promise<Response | null>;
};

/** The HTTP surface of the workspace as one function. */
export const createFetch = (setup: FetchSetup): ((request: Request) => Promise<Response>) => {
  const { identities, faults, log, now } = setup;
  const limiter = createRateLimiter({ now });

  const isWithinLimit = (tokens: number): boolean => {
    const limit = faults.limit();
    return limit === null || limiter.take({ tokens, size: limit.rootFieldsPerMinute });
  };

  return async (request) => {
    const path = new URL(request.url).pathname;
    if (request.method === 'OPTIONS') return preflightResponse(request);
    if (path === '/healthz') return jsonResponse({ status: 'ok', info: {}, error: {}, details: {} });
    const caller = identities.authenticate(request.headers);

    if (path === '/graphql' || path === '/metadata') {
      const read = await readBody(request);
      if (!read.ok) return read.response;
      const call = readDocument(read.body);
      const record = log.begin({ request, path, caller, call });
      const carryOut = (): Promise<Response> =>
        path === '/metadata'
          ? setup.metadata(call, caller)
          : graphqlEndpoint({ call, caller, engine: setup.engine, isWithinLimit });
      return underFaults({ record, faults, log, carryOut });
    }

    if (path.startsWith('/s/')) {
      const record = log.begin({ request, path, caller, call: null });
      const functions = setup.app?.manifest.logicFunctions ?? [];
      const carryOut = (): Promise<Response> => routeEndpoint({ request, caller, functions, runner: setup.runner() });
      return underFaults({ record, faults, log, carryOut });
    }

    const file = await setup.files(request, caller);
    if (file !== null) return file;
    return jsonResponse({ message: `Cannot ${request.method} ${path}`, error: 'Not Found', statusCode: 404 }, 404);
  };
};

const underFaults = async ({
  record,
  faults,
  log,
  carryOut,
}: {
  record: RequestRecord;
  faults: FaultState;
  log: RequestLog;
  carryOut: () => Promise<Response>;
}): Promise<Response> => {
  const fault = faults.strike(record);
  record.fault = fault;
  if (faults.latencyMs() > 0) await wait(faults.latencyMs());

  const isSentByFunction = record.by.kind === 'app' && record.by.run !== null;
  const breakOff = (moment: 'before' | 'after'): Error =>
    isSentByFunction && fault?.startsWith('kill') === true ? new RunKilled(moment) : new ConnectionBroken(moment);

  if (fault === 'unreachable' || fault === 'kill-before') throw breakOff('before');
  if (fault === 'fail-before') return log.end(record, internalError());
  const response = await carryOut();
  if (fault === 'lose-answer' || fault === 'kill-after') throw breakOff('after');
  return log.end(record, fault === 'fail-after' ? internalError() : response);
};

const internalError = (): Response => jsonResponse({ statusCode: 500, message: 'Internal server error' }, 500);
