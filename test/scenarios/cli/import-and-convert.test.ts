import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createTwentyClient,
  defineOperation,
  gql,
  readAllPages,
  readConnection,
  type Page,
  type PageVariables,
} from '@leads/twenty-api';
import { z } from 'zod';

import { TWENTY_URL, useWorkspace } from '../../support/workspace.ts';

import { openTerminal } from './terminal.ts';

const workspace = useWorkspace();

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'leads-cli-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

const terminal = () => openTerminal({ workspace: workspace(), directory });

const leadSchema = z.object({
  id: z.string(),
  name: z.string(),
  score: z.number().nullable(),
  status: z.string(),
  emails: z.object({ primaryEmail: z.string() }).nullable(),
  phones: z.object({ primaryPhoneNumber: z.string(), primaryPhoneCallingCode: z.string() }).nullable(),
});
type StoredLead = z.output<typeof leadSchema>;

const storedLeads = defineOperation<Page<StoredLead>, PageVariables>({
  document: gql`
    query StoredLeads($first: Int, $after: String) {
      leads(first: $first, after: $after, orderBy: [{ name: AscNullsFirst }, { id: AscNullsFirst }]) {
        edges {
          node {
            id
            name
            score
            status
            emails {
              primaryEmail
            }
            phones {
              primaryPhoneNumber
              primaryPhoneCallingCode
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  read: readConnection({ rootField: 'leads', readNode: (node) => leadSchema.parse(node) }),
});

const moveToSql = defineOperation<unknown, { id: string }>({
  document: gql`
    mutation MoveToSql($id: UUID!) {
      updateLead(id: $id, data: { status: SQL }) {
        id
      }
    }
  `,
  read: (data) => data,
});

const openClient = () =>
  createTwentyClient({
    url: TWENTY_URL,
    getToken: () => workspace().tokens.apiKey,
    fetch,
    sleep: () => Promise.resolve(),
    now: () => workspace().clock.now(),
  });

const readLeads = async (): Promise<StoredLead[]> => {
  const read = await readAllPages({ client: openClient(), operation: storedLeads, variables: {} });
  if (!read.ok) throw new Error(read.error.message, { cause: read.error });
  return read.data;
};

const LIST = [
  'Name;E-Mail;Telefon;Firma;Interne Nr',
  'Ada Byron;ada@golden-anvil.example;+44 20 7183 8750;Golden Anvil;1',
  'Ben Okri;kaputt;;Golden Anvil;2',
  'آرش کمانگیر;;۰۹۱۲ ۱۲۳ ۴۵۶۷;;3',
  'Ada B.;ADA@golden-anvil.example;;;4',
  ';;;;5',
].join('\n');

describe('an admin at the terminal', () => {
  it('imports a list: leads are there with their score, and the rest is in the report', async () => {
    await writeFile(join(directory, 'list.csv'), LIST);
    const { code, out } = await terminal().run('import', 'list.csv', '--country', 'IR', '--report', 'refused.csv');
    expect(out).toContain('5 rows read: 2 imported, 1 known already, 2 refused.');
    expect(code).toBe(1);
    expect(await readLeads()).toMatchObject([
      { name: 'Ada Byron', emails: { primaryEmail: 'ada@golden-anvil.example' }, score: expect.any(Number) },
      {
        name: 'آرش کمانگیر',
        phones: { primaryPhoneNumber: '9121234567', primaryPhoneCallingCode: '+98' },
        score: expect.any(Number),
      },
    ]);
    const report = await readFile(join(directory, 'refused.csv'), 'utf8');
    expect(report).toMatch(/^3,E-Mail,.*,Ben Okri,kaputt,,Golden Anvil,2\r$/m);
    expect(report).toMatch(/^6,,/m);
  });

  it('imports it again without a duplicate', async () => {
    const before = await readLeads();
    const { out } = await terminal().run('import', 'list.csv', '--country', 'IR');
    expect(out).toContain('5 rows read: 0 imported, 3 known already, 2 refused.');
    expect(await readLeads()).toEqual(before);
  });

  it('imports more within the budget of two documents a batch', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `Person ${index};person${index}@list.example`);
    await writeFile(join(directory, 'more.csv'), `Name;E-Mail\n${rows.join('\n')}\n`);
    workspace().requests.clear();
    const { code, out } = await terminal().run('import', 'more.csv');
    expect(out).toContain('20 rows read: 20 imported');
    expect(code).toBe(0);
    const names = workspace()
      .requests.list()
      .map(({ operation }) => operation?.name);
    expect(names.filter((name) => name === 'ReadKnownLeads' || name === 'ImportLeads')).toEqual([
      'ReadKnownLeads',
      'ImportLeads',
    ]);
    expect(await readLeads()).toHaveLength(22);
  });

  it('refuses to convert a lead that is not qualified, and says why', async () => {
    const [ada] = await readLeads();
    for (const options of [[], ['--dry-run']]) {
      const { code, err } = await terminal().run('convert', ada?.id ?? '', ...options);
      expect(code).toBe(1);
      expect(err).toMatch(/SQL/);
    }
  });

  it('shows the plan of a conversion, carries it out, and knows it afterwards', async () => {
    const [ada] = await readLeads();
    const leadId = ada?.id ?? '';
    await openClient().run(moveToSql, { id: leadId });
    const plan = await terminal().run('convert', leadId, '--dry-run');
    expect(plan.err).toBe('');
    expect(plan.out).toMatch(
      /^Plan for "Ada Byron"\n {2}company {5}create {2}Golden Anvil\n {2}person {6}create {2}Ada Byron/,
    );
    expect(plan.out).toContain('status: SQL → CONVERTED');
    expect(plan.out).toContain('Dry run: nothing was written.');
    expect(plan.code).toBe(0);
    expect(await readLeads()).toContainEqual(expect.objectContaining({ id: leadId, status: 'SQL' }));

    const done = await terminal().run('convert', `${TWENTY_URL}/object/lead/${leadId}`);
    expect(done.err).toBe('');
    expect(done.out).toMatch(
      /^Converted\.\n {2}company {5}created {3}Golden Anvil {2}http:\/\/twenty\.test\/object\/company\//,
    );
    expect(done.code).toBe(0);
    expect(await readLeads()).toContainEqual(expect.objectContaining({ id: leadId, status: 'CONVERTED' }));

    const again = await terminal().run('convert', leadId);
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^This lead was converted before\./) });
  });

  it('scores one lead and all of them', async () => {
    const [ada] = await readLeads();
    const one = await terminal().run('score', ada?.id ?? '');
    expect(one).toMatchObject({ code: 0, out: expect.stringMatching(/^Score \d+, grade [A-D][1-4]/) });
    // The converted one of the 22 keeps the score that it had.
    const all = await terminal().run('score', '--all');
    expect(all).toMatchObject({ code: 0, out: expect.stringMatching(/^21 leads read, \d+ changed\./) });
  });

  it('finds the installation in order', async () => {
    const { code, out } = await terminal().run('doctor');
    expect(out).not.toContain('✗');
    expect(code).toBe(0);
  });
});
