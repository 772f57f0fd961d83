import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace } from '../runtime/open-workspace.ts';
import type { Workspace } from '../runtime/workspace.ts';
import { type Served, serve } from './serve.ts';

let workspace: Workspace;
let served: Served;

beforeAll(async () => {
  workspace = await openWorkspace({ apiKey: 'key' });
  served = await serve(workspace, { port: 0 });
});

afterAll(async () => {
  await served.close();
  await workspace.close();
});

const post = (path: string, body: string): Promise<Response> =>
  fetch(`${served.url}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', authorization: 'Bearer key' },
  });

describe('over a port', () => {
  it('the workspace says that it is well', async () => {
    expect(await (await fetch(`${served.url}/healthz`)).json()).toMatchObject({ status: 'ok' });
  });

  it('records can be written and read', async () => {
    const query = 'mutation { createCompany(data: { name: "شرکت" }) { name } }';

    expect(await (await post('/graphql', JSON.stringify({ query }))).json()).toEqual({
      data: { createCompany: { name: 'شرکت' } },
    });
  });

  it('a page can ask whether any record changed since it looked', async () => {
    const changes = async () => (await fetch(`${served.url}/sandbox/changes`)).text();
    const before = await changes();
    expect(await changes()).toBe(before);

    await post('/graphql', JSON.stringify({ query: 'mutation { createCompany(data: { name: "New" }) { name } }' }));

    expect(await changes()).not.toBe(before);
  });

  it('a lost answer breaks the connection', async () => {
    workspace.faults.inject({ mode: 'lose-answer' });

    await expect(post('/graphql', '{"query":"{ people { totalCount } }"}')).rejects.toThrow('fetch failed');
  });

  it('a body over the limit is refused with an answer', async () => {
    const response = await post('/graphql', `{"query":"${'a'.repeat(11 * 1024 * 1024)}"}`);

    expect([response.status, await response.json()]).toEqual([500, 'request entity too large']);
  });

  it('50 requests in flight all get their own answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const query = `mutation { createCompany(data: { name: "Company ${index}" }) { name } }`;
        const answer = (await (await post('/graphql', JSON.stringify({ query }))).json()) as {
          data: { createCompany: { name: string } };
        };
        return answer.data.createCompany.name;
      }),
    );

    expect(answers).toEqual(Array.from({ length: 50 }, (_, index) => `Company ${index}`));
  });

  it('other paths are not found', async () => {
    expect((await fetch(`${served.url}/nothing`)).status).toBe(404);
  });

  it('a port that is taken is named', async () => {
    await expect(serve(workspace, { port: served.port })).rejects.toMatchObject({ code: 'PORT_IN_USE' });
  });
});
