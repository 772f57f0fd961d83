import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace } from '../runtime/open-workspace.ts';
import { ask } from '../runtime/testing/ask.ts';
import { type FixtureApp, writeFixtureApp } from '../runtime/testing/fixture-app.ts';
import type { Workspace } from '../runtime/workspace.ts';

const CREATE = 'mutation Create($data: LeadCreateInput!) { createLead(data: $data) { id } }';

const WRITER = `async ({ name }) => {
  const send = (name) => fetch(process.env.TWENTY_API_URL + '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer ' + process.env.TWENTY_APP_ACCESS_TOKEN },
    body: JSON.stringify({ query: ${JSON.stringify(CREATE)}, variables: { data: { name } } }),
  });
  try { await send(name + ' 1'); } catch (error) { console.warn(String(error)); }
  await send(name + ' 2');
}`;

let app: FixtureApp;
let workspace: Workspace;

beforeAll(async () => {
  app = await writeFixtureApp({ functions: [{ name: 'writer', handler: WRITER, settings: {} }] });
  workspace = await openWorkspace({ app: { directory: app.directory } });
});

afterEach(() => workspace.faults.clear());

afterAll(async () => {
  await workspace.close();
  await app.remove();
});

const create = (name: string) => ask(workspace, { query: CREATE, variables: { data: { name } } });

const countOf = async (name: string): Promise<unknown> => {
  const query = 'query($like: String) { leads(filter: { name: { ilike: $like } }) { totalCount } }';
  const { data } = await ask(workspace, { query, variables: { like: `${name}%` } });
  return (data?.leads as { totalCount: number }).totalCount;
};

describe('a request', () => {
  it.each([
    ['fail-before', 'answered', 0],
    ['fail-after', 'answered', 1],
    ['unreachable', 'broken', 0],
    ['lose-answer', 'broken', 1],
    ['kill-before', 'broken', 0],
    ['kill-after', 'broken', 1],
  ] as const)('under %s is %s with %i records written', async (mode, outcome, written) => {
    workspace.faults.inject({ mode, where: { operation: 'Create' } });
    const answer = create(mode);

    if (outcome === 'broken') await expect(answer).rejects.toThrow('fetch failed');
    else expect(await answer).toEqual({ statusCode: 500, message: 'Internal server error' });
    expect(await countOf(mode)).toBe(written);
    const record = workspace.requests.list().findLast((one) => one.fault !== null);
    expect(record).toMatchObject({ fault: mode, status: outcome === 'broken' ? null : 500 });
  });

  it('waits for as long as told', async () => {
    workspace.faults.latency(60);
    const started = performance.now();
    await create('late');

    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });
});

describe('a function run', () => {
  it('that loses an answer lives on', async () => {
    workspace.faults.inject({ mode: 'lose-answer', where: { functionName: 'writer' } });
    const run = await workspace.runFunction({ name: 'writer', input: { name: 'alive' } });

    expect(run).toMatchObject({ status: 'succeeded', logs: ['WARN TypeError: fetch failed'] });
    expect(await countOf('alive')).toBe(2);
  });

  it.each([
    ['kill-before', 0],
    ['kill-after', 1],
  ] as const)('that meets %s dies there', async (mode, written) => {
    workspace.faults.inject({ mode, where: { functionName: 'writer' } });
    const run = await workspace.runFunction({ name: 'writer', input: { name: `dead ${mode}` } });

    expect(run.status).toBe('killed');
    expect(await countOf(`dead ${mode}`)).toBe(written);
  });
});

describe('the rate limit', () => {
  it('counts root fields of API keys, and nobody else’s', async () => {
    workspace.faults.rateLimit({ rootFieldsPerMinute: 4 });
    const two = '{ leads(first: 1) { totalCount } companies(first: 1) { totalCount } }';
    const code = async (token?: string) =>
      (await ask(workspace, { query: two, ...(token ? { token } : {}) })).errors?.[0]?.extensions?.subCode ?? 'done';

    expect([await code(), await code(), await code()]).toEqual(['done', 'done', 'LIMIT_REACHED']);
    expect(await code(workspace.tokens.user('tim@apple.dev'))).toBe('done');
    expect(await code(workspace.tokens.app())).toBe('done');
    await workspace.clock.advance(60_000);
    expect(await code()).toBe('done');
  });
});
