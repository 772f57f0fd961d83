import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEngine } from '../engine.ts';
import { createFaults } from '../faults/create-faults.ts';
import { buildPageData } from '../server/build-page-data.ts';
import { createFetch } from '../server/create-fetch.ts';
import { createRequestLog } from '../server/create-request-log.ts';
import { filesEndpoint } from '../server/files-endpoint.ts';
import { metadataEndpoint } from '../server/metadata/metadata-endpoint.ts';
import { loadApp } from './app/load-app.ts';
import { createClock } from './create-clock.ts';
import { createPendingWork } from './create-pending-work.ts';
import { createFunctionRunner, type FunctionRunner } from './functions/create-function-runner.ts';
import { refuseOutsideFetch } from './functions/refuse-outside-fetch.ts';
import { createIdentities } from './identities/create-identities.ts';
import { derivedId } from './identities/derived-id.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { SandboxError } from './sandbox-error.ts';
import { createCron } from './triggers/create-cron.ts';
import { createEventDispatcher } from './triggers/create-event-dispatcher.ts';
import { companyOfNewPerson } from './workflows/company-of-new-person.ts';
import { createWorkflows } from './workflows/create-workflows.ts';
import type { OpenWorkspaceOptions, Workspace } from './workspace.ts';

/** Made again whenever it is missing; never committed. */
const IMAGE_FOLDER = fileURLToPath(new URL('../../.cache', import.meta.url));

const WORKSPACE_ID = derivedId('workspace');

/** Opens an embedded Twenty workspace with a built app installed. Close it when done: it keeps the process alive. */
export const openWorkspace = async (options: OpenWorkspaceOptions = {}): Promise<Workspace> => {
  const url = options.url ?? 'http://twenty.sandbox';
  const app = options.app === undefined ? null : await loadApp(options.app.directory);
  const functions = app?.manifest.logicFunctions ?? [];
  const clock = createClock(options.now ?? (() => new Date()));
  const pending = createPendingWork();
  const faults = createFaults();
  const log = createRequestLog(clock);
  const apiKey = options.apiKey ?? process.env.SANDBOX_API_KEY ?? 'sandbox';
  const identities = createIdentities({ workspaceId: WORKSPACE_ID, apiKey, app, now: clock.now });
  // Functions fetch through `surface` and `surface` runs functions: one of the two has to be made later.
  let runner: FunctionRunner | null = null;
  let areTriggersPaused = false;
  let changes = 0;

  if (options.data !== undefined) await mkdir(options.data, { recursive: true });
  const engine = await openEngine({
    manifest: app?.raw ?? null,
    now: clock.now,
    onEvents: (events) => {
      changes += events.length;
      if (areTriggersPaused) return;
      workflows.announce(events);
      dispatch(events);
    },
    imageFolder: options.imageFolder ?? IMAGE_FOLDER,
    ...(options.data === undefined ? {} : { data: join(options.data, 'database') }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  });

  const runNamed = async ({ name, input, by }: { name: string; input: unknown; by: string }) => {
    const logicFunction = functions.find((one) => one.name === name || one.universalIdentifier === name);
    if (logicFunction === undefined || runner === null) {
      throw new SandboxError({ code: 'NO_SUCH_FUNCTION', message: `The app has no function ${name}.` });
    }
    return runner.run({ logicFunction, payload: input, trigger: { kind: 'workflow', name: by } });
  };

  const workflows = createWorkflows({
    initial: [companyOfNewPerson],
    delay: options.workflowDelay ?? 20,
    track: pending.track,
    steps: {
      execute: (document) => engine.execute({ ...document, actor: { kind: 'workflow', name: 'Workflow', role: null } }),
      runFunction: (call) => runNamed({ ...call, by: 'workflow' }),
    },
  });
  const dispatch = createEventDispatcher({
    workspaceId: WORKSPACE_ID,
    metadata: engine.metadata,
    functions,
    members: identities.members,
    start: (call) => {
      if (runner !== null) pending.track(runner.run(call));
    },
  });

  const page = (pageOptions: { token?: string } = {}) =>
    buildPageData({ workspaceId: WORKSPACE_ID, metadata: engine.metadata, app, identities, ...pageOptions });
  const surface = createFetch({
    engine,
    app,
    runner: () => runner,
    identities,
    faults,
    log,
    now: clock.now,
    metadata: metadataEndpoint({ workspaceId: WORKSPACE_ID, engine, app, identities, now: clock.now }),
    files: (request, caller) => filesEndpoint({ request, caller, app, identities, page, changes: () => changes }),
  });
  if (app !== null) {
    const outside = options.outsideFetch ?? refuseOutsideFetch;
    const inward = [new URL(url).origin];
    const route = (request: Request): Promise<Response> =>
      inward.includes(new URL(request.url).origin) ? surface(request) : outside(request);
    runner = createFunctionRunner({ app, url, clock, identities, fetch: route });
  }
  const cron = createCron({
    functions,
    clock,
    settled: pending.settled,
    run: (call) => {
      const run = Promise.resolve(runner?.run(call));
      pending.track(run);
      return run;
    },
  });

  const workspace: Workspace = {
    id: WORKSPACE_ID,
    url,
    metadata: engine.metadata,
    fetch: surface,
    clock: {
      now: clock.now,
      advance: (milliseconds, { cron: runs = 'every' } = {}) => cron.advance(milliseconds, runs),
    },
    settled: pending.settled,
    requests: { list: log.list, clear: log.clear },
    faults,
    tokens: {
      apiKey,
      user: identities.userToken,
      app: () => identities.appToken({}),
      appAsUser: (email) => identities.appToken({ onBehalfOf: identities.member(email) }),
    },
    members: { list: identities.members, assignRole: identities.assignRole },
    runs: { list: () => runner?.runs() ?? [], clear: () => runner?.clear() },
    runFunction: (call) => runNamed({ ...call, by: 'runFunction' }),
    workflows: { register: workflows.register },
    withoutTriggers: async (work) => {
      areTriggersPaused = true;
      try {
        return await work();
      } finally {
        areTriggersPaused = false;
      }
    },
    page,
    sdl: () => engine.sdl(),
    close: async () => {
      await runner?.close();
      await pending.settled();
      await engine.close();
    },
  };

  await prepareWorkspace({ engine, workspace, app, runner, data: options.data });
  return workspace;
};
