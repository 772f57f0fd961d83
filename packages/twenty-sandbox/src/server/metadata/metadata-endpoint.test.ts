import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openWorkspace } from '../../runtime/open-workspace.ts';
import { ask } from '../../runtime/testing/ask.ts';
import { type FixtureApp, writeFixtureApp } from '../../runtime/testing/fixture-app.ts';
import type { Workspace } from '../../runtime/workspace.ts';

let app: FixtureApp;
let workspace: Workspace;

beforeAll(async () => {
  app = await writeFixtureApp({
    version: '1.2.3',
    functions: [{ name: 'step', handler: 'async () => 1', settings: {} }],
    manifest: { frontComponents: [{ universalIdentifier: 'c0ffee', name: 'panel', builtComponentPath: 'x.mjs' }] },
  });
  workspace = await openWorkspace({ app: { directory: app.directory } });
});

afterAll(async () => {
  await workspace.close();
  await app.remove();
});

const metadata = (query: string, token?: string) =>
  ask(workspace, { query, path: '/metadata', ...(token === undefined ? {} : { token }) });

it('lists objects with their fields and relations', async () => {
  const { data } = await metadata(`{ objects(paging: { first: 1000 }) { edges { node {
    nameSingular fields(paging: { first: 1000 }) { edges { node { name type relation { type targetObjectMetadata { nameSingular } } } } }
  } } } }`);
  const { edges } = data?.objects as {
    edges: { node: { nameSingular: string; fields: { edges: { node: { name: string } }[] } } }[];
  };
  const fieldsOf = (name: string) =>
    edges.find(({ node }) => node.nameSingular === name)?.node.fields.edges.map(({ node }) => node);

  expect(fieldsOf('lead')).toContainEqual({ name: 'score', type: 'NUMBER', relation: null });
  expect(fieldsOf('person')).toContainEqual({
    name: 'company',
    type: 'RELATION',
    relation: { type: 'MANY_TO_ONE', targetObjectMetadata: { nameSingular: 'company' } },
  });
});

it('knows the installed app, its functions and the roles', async () => {
  const { data } = await metadata(`{
    findManyApplications { name version objects { nameSingular } logicFunctions { name } }
    findManyLogicFunctions { id name }
    getRoles { label canUpdateAllSettings }
  }`);

  expect(data).toMatchObject({
    findManyApplications: [
      { name: 'Fixture', version: '1.2.3', objects: [{ nameSingular: 'lead' }], logicFunctions: [{ name: 'step' }] },
    ],
    findManyLogicFunctions: [{ name: 'step' }],
    getRoles: [
      { label: 'Admin', canUpdateAllSettings: true },
      { label: 'Member', canUpdateAllSettings: false },
      { label: 'Fixture functions' },
      { label: 'Reader' },
    ],
  });
});

it('tells a user who they are, and refuses a key that asks', async () => {
  const query = '{ currentUser { email workspaceMember { name { firstName } roles { label } } } }';
  const answer = await metadata(query, workspace.tokens.user('rep@apple.dev'));

  expect(answer.data?.currentUser).toEqual({
    email: 'rep@apple.dev',
    workspaceMember: { name: { firstName: 'Sara' }, roles: [{ label: 'Member' }] },
  });
  expect((await metadata(query)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

it('gives a component its token pair, and renews it without another token', async () => {
  const listed = (await metadata('{ frontComponents { id } }')).data?.frontComponents as { id: string }[];
  const query = `{ frontComponent(id: "${listed[0]?.id ?? ''}") { applicationTokenPair { applicationRefreshToken { token } } } }`;
  const { data } = await metadata(query, workspace.tokens.user('rep@apple.dev'));
  const { applicationTokenPair: pair } = data?.frontComponent as {
    applicationTokenPair: { applicationRefreshToken: { token: string } };
  };
  const renewal = `mutation { renewApplicationToken(applicationRefreshToken: "${pair.applicationRefreshToken.token}") {
    applicationAccessToken { token }
  } }`;
  const renewed = (await metadata(renewal, '')).data?.renewApplicationToken as {
    applicationAccessToken: { token: string };
  };
  const read = await ask(workspace, { query: '{ leads { totalCount } }', token: renewed.applicationAccessToken.token });

  expect(read).toEqual({ data: { leads: { totalCount: 0 } } });
});

it('refuses unknown and missing tokens', async () => {
  expect((await metadata('{ getRoles { label } }', 'garbage')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect((await metadata('{ getRoles { label } }', '')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
