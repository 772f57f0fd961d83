import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { DEFAULT_SCORE_MODEL, type LeadScoreModel, readScoreModel } from '@leads/lead-domain';

import { openTerminal } from '../testing/open-terminal.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'leads-model-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

const DRAFT = '11111111-1111-4111-8111-111111111111';
const PUBLISHED = '22222222-2222-4222-8222-222222222222';
const LEARNT = '33333333-3333-4333-8333-333333333333';

const rule = {
  ...{ key: 'size', label: 'Size', group: 'FIT', points: 10, isActive: true },
  ...{ kind: 'FIELD', field: 'employees', operator: 'IS_SET', values: [], minimum: null, maximum: null },
};
const file = { name: 'Pumps', version: 2, groupCaps: { FIT: 60, ENGAGEMENT: 40, NEGATIVE: 60 }, rules: [rule] };

const models: Partial<LeadScoreModel>[] = [
  { id: DRAFT, name: 'Pumps', basis: 'RULES', status: 'DRAFT', createdAt: '2026-11-20T08:00:00.000Z' },
  {
    ...{ id: PUBLISHED, name: 'Pumps', basis: 'RULES', status: 'PUBLISHED', modelVersion: 2, definition: file },
    publishedAt: '2026-11-10T08:00:00.000Z',
  },
  {
    ...{ id: LEARNT, name: 'Outcomes', basis: 'OUTCOMES', status: 'PUBLISHED', modelVersion: 1 },
    publishedAt: '2026-11-09T08:00:00.000Z',
  },
];
const draftRule = {
  ...{ id: 'r1', name: 'Size', ruleKey: 'size', modelId: DRAFT, position: 0, isActive: true, scoreGroup: 'FIT' },
  ...{ ruleKind: 'FIELD', points: 10, condition: { field: 'employees', operator: 'IS_SET' }, summary: '' },
};

const listOf = (records: readonly object[]) => ({ edges: records.map((node) => ({ node })) });

/** A workspace with these models; the rules are those of its draft. */
const openWorkspace = ({ held = models, rules = [draftRule] }: { held?: typeof models; rules?: object[] } = {}) =>
  openTerminal({
    directory,
    env: { TWENTY_API_URL: 'https://crm.example', TWENTY_API_KEY: 'key' },
    server: {
      ListScoreModels: () => ({ data: { leadScoreModels: listOf(held) } }),
      ReadScoreModelPanel: ({ variables }) => ({
        data: {
          leadScoreModels: listOf(held),
          leadScoreRules: listOf(variables.modelId === DRAFT ? rules : []),
          leadSettings: listOf([]),
          leadJobs: listOf([]),
        },
      }),
      ProbeCustomFields: () => ({
        errors: [
          {
            message: 'Object lead doesn\'t have any "employes" field.',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      }),
      ReadScoreModelDrafts: () => ({ data: { leadScoreModels: listOf([]), leadScoreRules: listOf([]) } }),
      DraftScoreModel: ({ variables }) => ({ data: { createLeadScoreModel: Object.values(variables)[0] } }),
      DraftScoreRules: ({ variables }) => ({ data: { createLeadScoreRules: Object.values(variables)[0] } }),
      ReadScoreModelToPublish: () => ({
        data: {
          leadScoreModels: listOf(held),
          leadScoreRules: { totalCount: rules.length, ...listOf(rules) },
        },
      }),
    },
  });

describe('leads model list', () => {
  it('names the models with the address of their pages', async () => {
    const { code, out, err } = await openWorkspace().run('model', 'list');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      'Model     Version  Basis     Status     Since       Address',
      `Pumps              rules     draft      2026-11-20  https://crm.example/object/leadScoreModel/${DRAFT}`,
      `Pumps          v2  rules     published  2026-11-10  https://crm.example/object/leadScoreModel/${PUBLISHED}`,
      `Outcomes       v1  outcomes  published  2026-11-09  https://crm.example/object/leadScoreModel/${LEARNT}`,
      '',
    ]);
  });

  it('says by what leads are scored where there is none', async () => {
    const { code, out } = await openWorkspace({ held: [] }).run('model', 'list');
    expect(code).toBe(0);
    expect(out).toContain('scored by the one that ships');
  });

  it('says what to do when Twenty is not there', async () => {
    const server = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
    const { code, err } = await openTerminal({ server }).run('model', 'list');
    expect(code).toBe(1);
    expect(err).toContain('Nothing answers at http://127.0.0.1:4020');
  });
});

describe('leads model export', () => {
  it('prints the published model as a file and nothing else', async () => {
    const { code, out, err } = await openWorkspace().run('model', 'export');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual(file);
  });

  it.each([DRAFT, `https://crm.example/object/leadScoreModel/${DRAFT}?x=1`])('prints the draft %s', async (name) => {
    const { code, out } = await openWorkspace().run('model', 'export', name);
    expect(code).toBe(0);
    const reading = readScoreModel({ input: JSON.parse(out) });
    expect(reading).toMatchObject({ kind: 'read', model: { name: 'Pumps', rules: [{ key: 'size' }] }, problems: [] });
  });

  it('prints an unfinished draft as it is, and names what is missing', async () => {
    const unfinished = { ...draftRule, points: 0 };
    const { code, out, err } = await openWorkspace({ rules: [unfinished] }).run('model', 'export', DRAFT);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ rules: [{ key: 'size', points: 0 }] });
    expect(err).toMatch(/^Exported as it is: Rule "Size": it gives 0 points/);
  });

  it('prints the model that ships where none is published', async () => {
    const { code, out, err } = await openWorkspace({ held: models.slice(0, 1) }).run('model', 'export');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(DEFAULT_SCORE_MODEL)));
    expect(err).toContain('the one that ships');
  });

  it('has no file of what was learnt', async () => {
    const { code, out, err } = await openWorkspace().run('model', 'export', LEARNT);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('"Outcomes" was learnt from outcomes');
  });

  it('says where to find the id of a model', async () => {
    const { code, err } = await openWorkspace().run('model', 'export', '44444444-4444-4444-8444-444444444444');
    expect(code).toBe(1);
    expect(err).toMatch(/There is no score model 44444444.*\n.*leads model list/);
  });
});

describe('leads model import', () => {
  const importing = async (content: unknown) => {
    await writeFile(join(directory, 'model.json'), typeof content === 'string' ? content : JSON.stringify(content));
    const { run, requests } = openWorkspace();
    const answer = await run('model', 'import', 'model.json');
    return { ...answer, writes: requests.filter(({ query }) => query.includes('mutation')) };
  };

  it('makes a draft and prints its address', async () => {
    const { code, out, err, writes } = await importing(file);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [id] = /[0-9a-f-]{36}/.exec(out) ?? [];
    expect(out).toContain(`Draft: https://crm.example/object/leadScoreModel/${id}\n`);
    expect(out).toContain(`leads model publish ${id}`);
    expect(writes).toMatchObject([
      { variables: { leadScoreModelData: { id, name: 'Pumps', status: 'DRAFT', basis: 'RULES', fitCap: 60 } } },
      { variables: { leadScoreRuleRecords: [{ modelId: id, ruleKey: 'size', points: 10 }] } },
    ]);
  });

  it('makes none of a file with bad rules, and names each on a line of its own', async () => {
    const rules = [rule, { ...rule, key: 'a', field: 'employes' }, { ...rule, key: 'b', points: -1 }];
    const { code, out, err, writes } = await importing({ ...file, rules });
    expect({ code, out, writes }).toEqual({ code: 1, out: '', writes: [] });
    expect(err.split('\n')).toEqual([
      expect.stringContaining('did you mean "employees"?'),
      expect.stringContaining('the wrong sign'),
      '',
    ]);
  });

  it.each([
    ['no JSON', '{', 2, /model\.json is not JSON/],
    ['no model', { rules: [] }, 1, /name/],
  ])('makes none of %s', async (_name, content, expected, complaint) => {
    const { code, err, writes } = await importing(content);
    expect({ code, writes }).toEqual({ code: expected, writes: [] });
    expect(err).toMatch(complaint);
  });
});

describe('leads model publish', () => {
  it('publishes nothing with a rule that cannot be used', async () => {
    const { run, requests } = openWorkspace({ rules: [{ ...draftRule, points: 0 }] });
    const { code, out, err } = await run('model', 'publish', DRAFT);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Rule "Size": it gives 0 points/);
    expect(requests.filter(({ query }) => query.includes('mutation'))).toEqual([]);
  });
});
