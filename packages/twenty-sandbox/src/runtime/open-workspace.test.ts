import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openWorkspace } from './open-workspace.ts';
import { ask } from './testing/ask.ts';
import { type FixtureApp, writeFixtureApp } from './testing/fixture-app.ts';
import type { Workspace } from './workspace.ts';

const UPDATE = `async (event) => {
  const answer = await fetch(process.env.TWENTY_API_URL + '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer ' + process.env.TWENTY_APP_ACCESS_TOKEN },
    body: JSON.stringify({
      query: 'mutation Score($id: UUID!, $data: LeadUpdateInput!) { updateLead(id: $id, data: $data) { id score createdBy { source name } } }',
      variables: { id: event.recordId, data: { score: 42 } },
    }),
  });
  console.log('scored', event.recordId);
  return await answer.json();
}`;

let app: FixtureApp;
let workspace: Workspace;

const createLead = async (name: string, token?: string): Promise<string> => {
  const query = 'mutation($data: LeadCreateInput!) { createLead(data: $data) { id } }';
  const answer = await ask(workspace, { query, variables: { data: { name } }, ...(token ? { token } : {}) });
  const { id } = answer.data?.createLead as { id: string };
  return id;
};

const readLead = async (id: string) => {
  const query = 'query($id: UUID) { lead(filter: { id: { eq: $id } }) { id name score status createdBy { name } } }';
  return (await ask(workspace, { query, variables: { id } })).data?.lead;
};

beforeAll(async () => {
  app = await writeFixtureApp({
    functions: [
      { name: 'score', handler: UPDATE, settings: { databaseEventTriggerSettings: { eventName: 'lead.created' } } },
      {
        name: 'on-status',
        handler: 'async (event) => event',
        settings: { databaseEventTriggerSettings: { eventName: 'lead.updated', updatedFields: ['status'] } },
      },
      {
        name: 'hourly',
        handler: 'async (payload) => ({ payload, now: new Date().toISOString(), stamp: Date.now() })',
        settings: { cronTriggerSettings: { pattern: '0 * * * *' } },
      },
      {
        name: 'slow',
        handler: 'async () => { await new Promise((done) => setTimeout(done, 60_000)); }',
        settings: { timeoutSeconds: 0.2 },
      },
      {
        name: 'remember',
        handler: 'async () => { globalThis.count = (globalThis.count ?? 0) + 1; return globalThis.count; }',
        settings: {},
      },
      {
        name: 'environment',
        handler: 'async () => ({ keys: Object.keys(process.env).sort(), greeting: process.env.GREETING })',
        settings: {},
      },
      { name: 'outside', handler: "async () => (await fetch('https://elsewhere.example/')).status", settings: {} },
    ],
    application: { applicationVariables: { GREETING: { value: 'Good day' } } },
  });
  workspace = await openWorkspace({ app: { directory: app.directory } });
});

beforeEach(async () => {
  await workspace.settled();
  workspace.requests.clear();
  workspace.runs.clear();
});

afterAll(async () => {
  await workspace.close();
  await app.remove();
});

describe('record events', () => {
  it('run the functions that wait for them, as the app', async () => {
    const id = await createLead('Ada');
    await workspace.settled();

    const [run] = workspace.runs.list();
    expect(run).toMatchObject({ functionName: 'score', status: 'succeeded', logs: [`INFO scored ${id}`] });
    expect(await readLead(id)).toMatchObject({ score: 42, name: 'Ada' });
    const [, byFunction] = workspace.requests.list();
    expect(byFunction?.by).toEqual({ kind: 'app', run: { id: run?.id, functionName: 'score' }, onBehalfOf: null });
    expect(byFunction?.operation).toEqual({ type: 'mutation', name: 'Score', rootFields: ['updateLead'] });
  });

  it('carry the record, what changed, and the user who changed it', async () => {
    const token = workspace.tokens.user('tim@apple.dev');
    const id = await createLead('Grace', token);
    await workspace.settled();
    workspace.runs.clear();
    await ask(workspace, {
      query: 'mutation($id: UUID!) { updateLead(id: $id, data: { status: WORKING }) { id } }',
      variables: { id },
      token,
    });
    await workspace.settled();

    const [run] = workspace.runs.list();
    const tim = workspace.members.list().find((member) => member.email === 'tim@apple.dev');
    expect(run?.functionName).toBe('on-status');
    expect(run?.payload).toMatchObject({
      name: 'lead.updated',
      workspaceId: workspace.id,
      objectMetadata: { nameSingular: 'lead', namePlural: 'leads' },
      recordId: id,
      userId: tim?.userId,
      userWorkspaceId: tim?.userWorkspaceId,
      workspaceMemberId: tim?.id,
      properties: {
        before: { id, name: 'Grace', status: 'NEW' },
        after: { id, name: 'Grace', status: 'WORKING' },
        updatedFields: expect.arrayContaining(['status']),
        diff: { status: { before: 'NEW', after: 'WORKING' } },
      },
    });
  });

  it('pass by functions whose watched fields did not change', async () => {
    const id = await createLead('Alan');
    await workspace.settled();
    workspace.runs.clear();
    await ask(workspace, {
      query: 'mutation($id: UUID!) { updateLead(id: $id, data: { name: "Alan T." }) { id } }',
      variables: { id },
    });
    await workspace.settled();

    expect(workspace.runs.list()).toEqual([]);
  });
});

it('what is written without triggers triggers nothing', async () => {
  await workspace.withoutTriggers(() => createLead('Quiet'));
  await workspace.settled();
  expect(workspace.runs.list()).toEqual([]);

  await createLead('Loud');
  await workspace.settled();
  expect(workspace.runs.list()).toHaveLength(1);
});

describe('a run', () => {
  it('starts with no memory of the one before', async () => {
    const first = await workspace.runFunction({ name: 'remember', input: {} });
    const second = await workspace.runFunction({ name: 'remember', input: {} });

    expect([first.result, second.result]).toEqual([1, 1]);
  });

  it('sees nothing but what Twenty puts into its environment', async () => {
    const { result } = await workspace.runFunction({ name: 'environment', input: {} });

    expect(result).toEqual({
      greeting: 'Good day',
      keys: [
        'APPLICATION_ID',
        'GREETING',
        'TWENTY_API_KEY',
        'TWENTY_API_URL',
        'TWENTY_APP_ACCESS_TOKEN',
        'TWENTY_FUNCTIONS_URL',
      ],
    });
  });

  it('ends at its time limit', async () => {
    const run = await workspace.runFunction({ name: 'slow', input: {} });

    expect(run).toMatchObject({ status: 'timedOut', error: { message: 'Timed out after 200ms' } });
  });

  it('reaches no other host', async () => {
    const run = await workspace.runFunction({ name: 'outside', input: {} });

    expect(run).toMatchObject({ status: 'failed', error: { message: 'TypeError: fetch failed' } });
  });

  it('that does not exist is named', async () => {
    await expect(workspace.runFunction({ name: 'nobody', input: {} })).rejects.toMatchObject({
      code: 'NO_SUCH_FUNCTION',
    });
  });
});

describe('a workflow that an admin switched on', () => {
  it('runs a function of the app when the watched field changes', async () => {
    workspace.workflows.register({
      name: 'Remember changes of status',
      trigger: { eventName: 'lead.updated', fields: ['status'] },
      run: async ({ event, steps }) => {
        await steps.runFunction({ name: 'remember', input: { leadId: event.recordId } });
      },
    });
    const id = await createLead('Edsger');
    const change = (data: string) =>
      ask(workspace, { query: `mutation { updateLead(id: "${id}", data: { ${data} }) { id } }` });
    await change('name: "Edsger W."');
    await change('status: WORKING');
    await workspace.settled();

    const steps = workspace.runs.list().filter((run) => run.trigger.kind === 'workflow');
    expect(steps).toMatchObject([{ functionName: 'remember', payload: { leadId: id }, onBehalfOf: null }]);
  });
});

describe('the clock', () => {
  it('fires cron in order, each run at its own minute', async () => {
    await workspace.clock.advance(3 * 60 * 60 * 1000);

    const runs = workspace.runs.list();
    const due = runs.map((run) => (run.trigger.kind === 'cron' ? run.trigger.dueAt.getTime() : 0));
    expect(runs).toHaveLength(3);
    expect(due).toEqual(due.toSorted((first, second) => first - second));
    for (const [index, run] of runs.entries()) {
      const { payload, now } = run.result as { payload: unknown; now: string };
      expect(payload).toEqual({});
      expect(Math.abs(new Date(now).getTime() - (due[index] ?? 0))).toBeLessThan(5000);
    }
  });

  it('fires each function once for a jump, where asked', async () => {
    await workspace.clock.advance(30 * 24 * 60 * 60 * 1000, { cron: 'latest' });

    expect(workspace.runs.list()).toHaveLength(1);
  });
});

describe('roles', () => {
  it('are the user’s for a signed-in user, the app’s for the app', async () => {
    const query = 'mutation { createCompany(data: { name: "Roles Ltd" }) { id } }';
    workspace.members.assignRole({ email: 'rep@apple.dev', roleLabel: 'Reader' });
    const code = async (token: string) =>
      (await ask(workspace, { query, token })).errors?.[0]?.extensions?.code ?? 'done';

    expect(await code(workspace.tokens.user('tim@apple.dev'))).toBe('done');
    expect(await code(workspace.tokens.app())).toBe('FORBIDDEN');
    expect(await code(workspace.tokens.user('rep@apple.dev'))).toBe('FORBIDDEN');
    expect(await code(workspace.tokens.appAsUser('rep@apple.dev'))).toBe('FORBIDDEN');
    workspace.members.assignRole({ email: 'rep@apple.dev', roleLabel: 'Member' });
    expect(await code(workspace.tokens.appAsUser('rep@apple.dev'))).toBe('done');
  });

  it('refuse a label that nobody declared', () => {
    expect(() => workspace.members.assignRole({ email: 'rep@apple.dev', roleLabel: 'King' })).toThrow(
      'No role is called King. Known: Admin, Member, Fixture functions, Reader.',
    );
  });
});

describe('who may ask', () => {
  it.each([
    ['an unknown token', 'garbage', 'UNAUTHENTICATED'],
    ['a token of another shape', 'a.b.c', 'UNAUTHENTICATED'],
  ])('%s is refused', async (_, token, code) => {
    const answer = await ask(workspace, { query: '{ leads { totalCount } }', token });

    expect(answer.errors?.[0]?.extensions).toMatchObject({ code, subCode: code });
    expect(answer.data).toBeUndefined();
  });

  it('without a token there are no records to ask for', async () => {
    const answer = await ask(workspace, { query: '{people{totalCount}}', token: '' });

    expect(answer).toEqual({
      errors: [{ message: 'Cannot query field "people" on type "Query".', locations: [{ line: 1, column: 2 }] }],
    });
  });
});
