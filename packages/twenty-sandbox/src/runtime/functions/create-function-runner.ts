import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InstalledApp } from '../app/load-app.ts';
import type { LogicFunctionManifest } from '../app/manifest.ts';
import type { Clock } from '../create-clock.ts';
import type { Identities } from '../identities/create-identities.ts';
import { APP_TOKEN_LIFETIME } from '../identities/create-identities.ts';
import type { WorkspaceMember } from '../workspace.ts';
import { createSlots } from './create-slots.ts';
import { createThreadPool } from './create-thread-pool.ts';
import { functionEnvironment } from './function-environment.ts';
import type { FunctionRun, FunctionTrigger } from './function-run.ts';
import { runInThread } from './run-in-thread.ts';

export type FunctionCall = {
  logicFunction: LogicFunctionManifest;
  payload: unknown;
  trigger: FunctionTrigger;
  onBehalfOf?: WorkspaceMember | null;
  /** Called by another function, which waits for it: it must not wait for that one's slot. */
  isNested?: boolean;
};

export type FunctionRunner = {
  /** Resolves when the run has ended, well or not. */
  run: (call: FunctionCall) => Promise<FunctionRun>;
  runs: () => FunctionRun[];
  clear: () => void;
  close: () => Promise<void>;
};

/** As many functions at once as two cores bear; the others wait their turn. */
const SIMULTANEOUS_RUNS = 4;
/** One: another is started as soon as it is taken, and more would only cost every short-lived workspace their start. */
const IDLE_THREADS = 1;
/** Twenty's limit for a workspace. */
const RUNS_A_MINUTE = 1000;
/** A server that runs for days must not remember every run of them. */
const KEPT_RUNS = 10_000;

export const createFunctionRunner = (setup: {
  app: InstalledApp;
  url: string;
  clock: Clock;
  identities: Identities;
  fetch: (request: Request) => Promise<Response>;
}): FunctionRunner => {
  const { app, url, clock, identities, fetch } = setup;
  const pool = createThreadPool({ size: IDLE_THREADS });
  const slots = createSlots(SIMULTANEOUS_RUNS);
  let runs: FunctionRun[] = [];
  let recentStarts: number[] = [];

  const isOverLimit = (): boolean => {
    // The machine's time: a clock that a test moves would hide an endless chain of triggers.
    const minuteAgo = Date.now() - 60_000;
    recentStarts = recentStarts.filter((start) => start > minuteAgo);
    recentStarts.push(Date.now());
    return recentStarts.length > RUNS_A_MINUTE;
  };

  const runNow = async (call: FunctionCall, run: FunctionRun): Promise<void> => {
    const { logicFunction, onBehalfOf = null } = call;
    const started = performance.now();
    run.status = 'running';
    run.startedAt = clock.now();
    const accessToken = identities.appToken({
      onBehalfOf,
      run: { id: run.id, functionName: run.functionName },
      lifetime: APP_TOKEN_LIFETIME,
    });
    const outcome = await runInThread({
      worker: pool.take(),
      job: {
        module: pathToFileURL(join(app.directory, logicFunction.builtHandlerPath)).href,
        handlerName: logicFunction.handlerName,
        payload: call.payload,
        environment: functionEnvironment({ app, url, accessToken }),
        clockOffset: clock.offset(),
        timeoutMs: logicFunction.timeoutSeconds * 1000,
        fetch,
        onLog: (line) => run.logs.push(line),
      },
    });
    run.durationMs = performance.now() - started;
    run.status = outcome.status;
    if (outcome.status === 'succeeded') run.result = outcome.result;
    else run.error = { message: outcome.message, stack: outcome.stack };
  };

  return {
    run: async (call) => {
      const run: FunctionRun = {
        id: crypto.randomUUID(),
        functionName: call.logicFunction.name ?? call.logicFunction.universalIdentifier,
        trigger: call.trigger,
        payload: call.payload,
        onBehalfOf: call.onBehalfOf?.email ?? null,
        startedAt: clock.now(),
        durationMs: null,
        status: 'waiting',
        result: null,
        error: null,
        logs: [],
      };
      runs.push(run);
      if (runs.length > KEPT_RUNS) runs = runs.slice(-KEPT_RUNS / 2);
      if (isOverLimit()) {
        run.status = 'failed';
        run.error = { message: 'Logic function execution rate limit exceeded', stack: [] };
        return run;
      }
      if (call.isNested === true) await runNow(call, run);
      else await slots.hold(() => runNow(call, run));
      return run;
    },
    runs: () => runs,
    clear: () => {
      runs = [];
    },
    close: () => pool.close(),
  };
};
