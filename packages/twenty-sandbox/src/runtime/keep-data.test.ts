import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FunctionRun } from './functions/function-run.ts';
import { openWorkspace } from './open-workspace.ts';
import { ask } from './testing/ask.ts';
import { type FixtureApp, fixtureId, writeFixtureApp } from './testing/fixture-app.ts';
import type { Workspace } from './workspace.ts';

const HOOK = { universalIdentifier: fixtureId(100), shouldRunOnVersionUpgrade: true };
const ONCE = { universalIdentifier: fixtureId(101), shouldRunOnVersionUpgrade: false };

let data: string;
const apps: FixtureApp[] = [];

const build = async (version: string, handler = 'async (payload) => payload'): Promise<string> => {
  const app = await writeFixtureApp({
    version,
    functions: [
      { name: 'post-install', handler, settings: {} },
      { name: 'pre-install', handler: 'async (payload) => payload', settings: {} },
    ],
    application: { postInstallLogicFunction: HOOK, preInstallLogicFunction: ONCE },
  });
  apps.push(app);
  return app.directory;
};

type Look<Result> = (workspace: Workspace) => Promise<Result>;

/** Opens, looks, and closes again. */
const visit = async <Result>(
  directory: string,
  look: Look<Result>,
): Promise<{ runs: FunctionRun[]; result: Result }> => {
  const workspace = await openWorkspace({ app: { directory }, data });
  try {
    return { result: await look(workspace), runs: workspace.runs.list() };
  } finally {
    await workspace.close();
  }
};

const NAMES = '{ leads { edges { node { name } } } workspaceMembers { totalCount } }';
const names: Look<unknown> = async (workspace) => (await ask(workspace, { query: NAMES })).data;
const KEPT = { leads: { edges: [{ node: { name: 'Kept' } }] }, workspaceMembers: { totalCount: 6 } };

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'sandbox-data-'));
});

afterAll(async () => {
  await rm(data, { recursive: true, force: true });
  await Promise.all(apps.map((app) => app.remove()));
});

describe('a workspace in a folder', () => {
  it('is installed once, keeps its records and tokens, and is upgraded with the version before', async () => {
    const first = await build('1.0.0');
    const created = await visit(first, async (workspace) => {
      const token = workspace.tokens.user('tim@apple.dev');
      await ask(workspace, { query: 'mutation { createLead(data: { name: "Kept" }) { id } }', token });
      return token;
    });
    expect(created.runs.map((run) => [run.functionName, run.payload])).toEqual([
      ['pre-install', { newVersion: '1.0.0' }],
      ['post-install', { newVersion: '1.0.0' }],
    ]);

    const again = await visit(first, (workspace) => ask(workspace, { query: NAMES, token: created.result }));
    expect(again.result.data).toEqual(KEPT);
    expect(again.runs).toEqual([]);

    const upgraded = await visit(await build('1.1.0'), names);
    expect(upgraded.result).toEqual(KEPT);
    expect(upgraded.runs.map((run) => [run.functionName, run.payload])).toEqual([
      ['post-install', { previousVersion: '1.0.0', newVersion: '1.1.0' }],
    ]);
  }, 120_000);

  it('refuses an older version', async () => {
    await expect(visit(await build('1.0.9'), names)).rejects.toMatchObject({ code: 'DOWNGRADE' });
  });

  it('refuses a version whose hook fails, and tries again', async () => {
    const broken = await build('2.0.0', "async () => { throw new Error('no'); }");

    await expect(visit(broken, names)).rejects.toThrow('The post-install hook failed: Error: no');
    expect((await visit(await build('2.0.0'), names)).runs[0]?.payload).toMatchObject({ previousVersion: '1.1.0' });
  });
});

it('says what is missing where no app was built', async () => {
  await expect(openWorkspace({ app: { directory: data } })).rejects.toThrow(/manifest\.json cannot be read\. Build/);
});
