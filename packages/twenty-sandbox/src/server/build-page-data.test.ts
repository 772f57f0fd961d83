import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace } from '../runtime/open-workspace.ts';
import { type FixtureApp, fixtureId, writeFixtureApp } from '../runtime/testing/fixture-app.ts';
import type { Workspace } from '../runtime/workspace.ts';
import type { FrontComponentSession, PageData } from './page-data.ts';

const LEAD = fixtureId(1);
const [NAME, SCORE, STATUS] = [fixtureId(2), fixtureId(3), fixtureId(4)];

const MANIFEST = {
  views: [
    {
      universalIdentifier: fixtureId(30),
      name: 'By status',
      objectUniversalIdentifier: LEAD,
      type: 'KANBAN',
      position: 1,
      mainGroupByFieldMetadataUniversalIdentifier: STATUS,
      fields: [
        { universalIdentifier: fixtureId(31), fieldMetadataUniversalIdentifier: SCORE, position: 1 },
        { universalIdentifier: fixtureId(32), fieldMetadataUniversalIdentifier: NAME, position: 0, size: 200 },
      ],
      filters: [
        { universalIdentifier: fixtureId(33), fieldMetadataUniversalIdentifier: STATUS, operand: 'IS', value: ['NEW'] },
      ],
      sorts: [{ universalIdentifier: fixtureId(34), fieldMetadataUniversalIdentifier: SCORE, direction: 'DESC' }],
      groups: [{ universalIdentifier: fixtureId(35), fieldValue: 'NEW', position: 0 }],
    },
  ],
  navigationMenuItems: [
    {
      universalIdentifier: fixtureId(41),
      type: 'VIEW',
      viewUniversalIdentifier: fixtureId(30),
      position: 1,
      folderUniversalIdentifier: fixtureId(40),
    },
    { universalIdentifier: fixtureId(40), type: 'FOLDER', name: 'Leads', icon: 'IconFolder', position: 0 },
  ],
  pageLayouts: [
    {
      universalIdentifier: fixtureId(50),
      name: 'Lead page',
      type: 'RECORD_PAGE',
      objectUniversalIdentifier: LEAD,
      tabs: [
        {
          universalIdentifier: fixtureId(51),
          title: 'Panel',
          position: 0,
          widgets: [
            {
              universalIdentifier: fixtureId(52),
              title: 'Panel',
              type: 'FRONT_COMPONENT',
              configuration: { frontComponentUniversalIdentifier: fixtureId(60) },
            },
          ],
        },
      ],
    },
  ],
  frontComponents: [
    {
      universalIdentifier: fixtureId(60),
      name: 'panel',
      componentName: 'Panel',
      builtComponentPath: 'src/panel.mjs',
      builtComponentChecksum: 'abc',
    },
  ],
  commandMenuItems: [
    {
      universalIdentifier: fixtureId(70),
      label: 'Open panel',
      availabilityType: 'RECORD_SELECTION',
      availabilityObjectUniversalIdentifier: LEAD,
      frontComponentUniversalIdentifier: fixtureId(60),
    },
  ],
};

let app: FixtureApp;
let workspace: Workspace;
let page: PageData;

const get = (path: string, token?: string): Promise<Response> =>
  workspace.fetch(
    new Request(`${workspace.url}${path}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    }),
  );

beforeAll(async () => {
  app = await writeFixtureApp({
    manifest: MANIFEST,
    files: { 'src/panel.mjs': 'export default 1;', 'public/logo.svg': '<svg/>' },
    application: {
      logo: 'public/logo.svg',
      applicationVariables: { GREETING: { value: 'hi' }, SECRET: { value: 'x', isSecret: true } },
    },
  });
  workspace = await openWorkspace({ app: { directory: app.directory } });
  page = (await (await get('/sandbox/manifest', workspace.tokens.user('rep@apple.dev'))).json()) as PageData;
});

afterAll(async () => {
  await workspace.close();
  await app.remove();
});

describe('the page’s document', () => {
  it('knows who looks at it', async () => {
    const anonymous = (await (await get('/sandbox/manifest')).json()) as PageData;

    expect(page.user).toMatchObject({ email: 'rep@apple.dev', firstName: 'Sara', roleLabel: 'Member' });
    expect(anonymous.user.email).toBe('tim@apple.dev');
  });

  it('speaks of fields and objects by name', () => {
    expect(page.views.find((view) => view.name === 'By status')).toMatchObject({
      objectName: 'lead',
      type: 'KANBAN',
      groupByField: 'status',
      fields: [
        { field: 'name', size: 200, isVisible: true },
        { field: 'score', size: 150 },
      ],
      filters: [{ field: 'status', operand: 'IS', value: ['NEW'], subField: null }],
      sorts: [{ field: 'score', direction: 'DESC' }],
      groups: [{ value: 'NEW', position: 0, isVisible: true }],
    });
    expect(page.commandMenuItems).toMatchObject([
      {
        label: 'Open panel',
        availability: 'RECORD_SELECTION',
        objectName: 'lead',
        frontComponentId: page.frontComponents[0]?.id,
      },
    ]);
  });

  it('has the standard navigation first, then the app’s', () => {
    expect(page.navigation.map(({ name, folderId }) => [name, folderId])).toEqual([
      ['Companies', null],
      ['People', null],
      ['Opportunities', null],
      ['Tasks', null],
      ['Notes', null],
      ['Leads', null],
      ['By status', fixtureId(40)],
    ]);
  });

  it('has an index view and a record page for every object', () => {
    for (const { nameSingular } of page.objects) {
      expect(page.views.filter((view) => view.objectName === nameSingular && view.key === 'INDEX')).toHaveLength(1);
      expect(page.pageLayouts.filter((layout) => layout.objectName === nameSingular)).toHaveLength(1);
    }
    const company = page.pageLayouts.find((layout) => layout.objectName === 'company');
    expect(company?.tabs.map((tab) => tab.title)).toEqual(['Home', 'Timeline', 'Tasks', 'Notes', 'Files']);
    const lead = page.pageLayouts.find((layout) => layout.objectName === 'lead');
    expect(lead?.tabs[0]?.widgets).toMatchObject([
      { type: 'FRONT_COMPONENT', frontComponentId: page.frontComponents[0]?.id },
    ]);
  });
});

it('a component’s id is not the identifier that the app knows', () => {
  expect(page.frontComponents[0]).toMatchObject({ universalIdentifier: fixtureId(60) });
  expect(page.frontComponents[0]?.id).not.toBe(fixtureId(60));
});

describe('built files', () => {
  it('are served', async () => {
    const component = await get(page.frontComponents[0]?.builtUrl ?? '');
    const logo = await get(page.application?.logoUrl ?? '');

    expect([component.headers.get('content-type'), await component.text()]).toEqual([
      'text/javascript; charset=utf-8',
      'export default 1;',
    ]);
    expect(logo.headers.get('content-type')).toBe('image/svg+xml');
  });

  it.each(['/sandbox/assets/..%2f..%2fetc%2fpasswd', '/sandbox/assets/none.svg', '/rest/front-components/none'])(
    '%s is not found',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

describe('the session of a front component', () => {
  const sessionUrl = () => page.frontComponents[0]?.sessionUrl ?? '';
  const leads = async (token: string): Promise<number> => {
    const response = await workspace.fetch(
      new Request(`${workspace.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: '{"query":"{ leads { totalCount } }"}',
      }),
    );
    return ((await response.json()) as { errors?: [] }).errors?.length ?? 0;
  };

  it('belongs to a signed-in user', async () => {
    expect((await get(sessionUrl())).status).toBe(401);
    expect((await get(sessionUrl(), workspace.tokens.apiKey)).status).toBe(401);
  });

  it('has a token that expires and can be renewed, and no secrets', async () => {
    const response = await get(sessionUrl(), workspace.tokens.user('rep@apple.dev'));
    const session = (await response.json()) as FrontComponentSession;
    expect(session.applicationVariables).toEqual({ GREETING: 'hi' });
    expect(await leads(session.applicationAccessToken)).toBe(0);

    await workspace.clock.advance(31 * 60 * 1000);
    expect(await leads(session.applicationAccessToken)).toBe(1);
    const renewal = await workspace.fetch(
      new Request(`${workspace.url}/sandbox/token/renew`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ refreshToken: session.applicationRefreshToken }),
      }),
    );
    const renewed = (await renewal.json()) as FrontComponentSession;
    expect(await leads(renewed.applicationAccessToken)).toBe(0);
  });
});
