import { doctor, readForm, readLeadSettings, seedDefaults } from '@leads/lead-flows';
import { DEFAULT_SETTINGS } from '@leads/lead-domain';
import { createTwentyClient } from '@leads/twenty-api';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { clientWith } from '../../support/client-with.ts';
import { runText } from '../../support/run-text.ts';
import { TWENTY_URL, useWorkspace } from '../../support/workspace.ts';

const workspace = useWorkspace();
const now = new Date();
const client = () => clientWith(workspace().tokens.apiKey);
const metadataClientWith = (token: string) =>
  createTwentyClient({
    url: TWENTY_URL,
    endpoint: 'metadata',
    getToken: () => token,
    fetch: globalThis.fetch,
    sleep: () => Promise.resolve(),
    now: () => new Date(),
    maxWaitMs: 0,
  });
const examine = (token = workspace().tokens.apiKey) =>
  doctor({ client: clientWith(token), metadataClient: metadataClientWith(token), now: new Date() });

type Connection = { edges: { node: { id: string } }[] };
const FORM = 'query { leadForms(filter: { slug: { eq: "contact" } }) { edges { node { id } } } }';
const SETTING = 'query { leadSettings(filter: { key: { eq: "thresholds" } }) { edges { node { id } } } }';

beforeAll(async () => {
  await workspace().settled();
  // What the install hook does, too; whichever comes first.
  await seedDefaults({ client: client(), now });
});

describe('the defaults', () => {
  it('are there after the install, and once', async () => {
    expect(await seedDefaults({ client: client(), now })).toEqual({ ok: true, created: [] });
    expect(await readForm({ client: client(), slug: 'contact' })).toMatchObject({ ok: true, form: { isActive: true } });
    expect(await readLeadSettings({ client: client() })).toEqual({
      ok: true,
      settings: DEFAULT_SETTINGS,
      problems: [],
    });
  });

  it('stay as an admin changed them', async () => {
    const { leadForms } = await runText<{ leadForms: Connection }>(client(), FORM);
    const id = leadForms.edges[0]?.node.id;
    const change =
      'mutation Set($id: UUID!, $title: String) { updateLeadForm(id: $id, data: { title: $title }) { id } }';
    await runText(client(), change, { id, title: 'Write to us' });
    await seedDefaults({ client: client(), now });
    expect(await readForm({ client: client(), slug: 'contact' })).toMatchObject({ form: { title: 'Write to us' } });
    await runText(client(), change, { id, title: 'Contact us' });
  });

  it('stay away where an admin threw them away', async () => {
    const { leadSettings } = await runText<{ leadSettings: Connection }>(client(), SETTING);
    const id = leadSettings.edges[0]?.node.id;
    await runText(client(), 'mutation Delete($id: UUID!) { deleteLeadSetting(id: $id) { id } }', { id });
    expect(await seedDefaults({ client: client(), now })).toEqual({ ok: true, created: [] });
    await runText(client(), 'mutation Restore($id: UUID!) { restoreLeadSetting(id: $id) { id } }', { id });
  });
});

describe('the doctor', () => {
  it('finds nothing wrong with a fresh installation', async () => {
    const { isHealthy, checks } = await examine();
    expect(checks.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(isHealthy).toBe(true);
  });

  it('says that a key is wrong, and what to do', async () => {
    const { isHealthy, checks } = await examine('no-such-key');
    expect(isHealthy).toBe(false);
    expect(checks).toMatchObject([{ key: 'key', state: 'failed' }]);
    expect(checks[0]?.remedy).toContain('API key');
  });

  it('names a setting that cannot be used, and a form that is closed', async () => {
    const { leadSettings } = await runText<{ leadSettings: Connection }>(client(), SETTING);
    const { leadForms } = await runText<{ leadForms: Connection }>(client(), FORM);
    const [setting, form] = [leadSettings.edges[0]?.node.id, leadForms.edges[0]?.node.id];
    const setValue =
      'mutation Set($id: UUID!, $value: JSON) { updateLeadSetting(id: $id, data: { value: $value }) { id } }';
    const setActive =
      'mutation Set($id: UUID!, $is: Boolean) { updateLeadForm(id: $id, data: { isActive: $is }) { id } }';
    await runText(client(), setValue, { id: setting, value: { mqlScore: 'many' } });
    await runText(client(), setActive, { id: form, is: false });

    const { isHealthy, checks } = await examine();
    expect(isHealthy).toBe(true);
    expect(checks.filter(({ state }) => state === 'warning').map(({ key }) => key)).toEqual([
      'form.contact',
      'settings',
    ]);
    expect(checks.find(({ key }) => key === 'settings')?.detail).toContain('mqlScore');
    expect(await readForm({ client: client(), slug: 'contact' })).toMatchObject({ ok: false, code: 'FORM_CLOSED' });
    // A broken setting stops nobody: the default holds.
    expect(await readLeadSettings({ client: client() })).toMatchObject({ settings: DEFAULT_SETTINGS });

    await runText(client(), setValue, { id: setting, value: DEFAULT_SETTINGS.thresholds });
    await runText(client(), setActive, { id: form, is: true });
  });
});
