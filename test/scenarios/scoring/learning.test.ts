import { DEFAULT_SETTINGS, prepareLead } from '@leads/lead-domain';
import { captureFromForm, importLeads, learnOutcomesIfDue } from '@leads/lead-flows';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { clientWith } from '../../support/client-with.ts';
import { runText } from '../../support/run-text.ts';
import { useWorkspace } from '../../support/workspace.ts';

const workspace = useWorkspace();
const client = () => clientWith(workspace().tokens.apiKey);
const now = new Date();

type Connection<Node> = { edges: { node: Node }[] };
type Job = { jobKind: string; jobStatus: string; causeNote: string; report: unknown };
type Chance = { name: string; winProbability: number | null; winParts: { model: string } | null };
const READ = `{
  leadJobs(first: 60, orderBy: [{ createdAt: AscNullsFirst }]) { edges { node { jobKind jobStatus causeNote report } } }
  leads(filter: { status: { in: [NEW, WORKING, NURTURING, MQL, SQL] } }, first: 60) { edges { node {
    name winProbability winParts
  } } }
}`;
const readAll = async () => {
  await workspace().settled();
  const read = await runText<{ leadJobs: Connection<Job>; leads: Connection<Chance> }>(client(), READ);
  return {
    jobs: read.leadJobs.edges.map(({ node }) => node),
    chances: new Map(read.leads.edges.map(({ node }) => [node.name, node])),
  };
};

const CREATE = 'mutation MakeLeads($data: [LeadCreateInput!]!) { createLeads(data: $data) { id } }';

/** Referrals are won and imported addresses lost, with exceptions. */
const finish = (count: number, from = 0) =>
  workspace().withoutTriggers(() =>
    runText(client(), CREATE, {
      data: Array.from({ length: count }, (_, place) => {
        const index = from + place;
        const isWon = index % 2 === 0;
        const input = {
          name: `Finished ${index}`,
          contactName: { firstName: 'Ada', lastName: String(index) },
          emails: { primaryEmail: `ada${index}@anvil.example`, additionalEmails: [] },
          interest: 'Anvils',
          source: isWon === index % 10 > 1 ? ('REFERRAL' as const) : ('IMPORT' as const),
        };
        const leadId = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
        const { lead } = prepareLead({ input, touch: null, leadId, touchId: '', settings: DEFAULT_SETTINGS, now });
        const end = isWon
          ? { status: 'CONVERTED', convertedAt: now.toISOString() }
          : { status: 'DISQUALIFIED', disqualifiedAt: now.toISOString() };
        return { ...lead, ...end };
      }),
    }),
  );

const makeOpenLead = (name: string, source: string) =>
  runText(client(), CREATE, {
    data: [{ name, source, contactName: { firstName: name, lastName: '' }, interest: 'Anvils' }],
  });

const learn = async (day: number) => {
  const answer = await learnOutcomesIfDue({ client: client(), now: new Date(+now + day * 86_400_000) });
  await workspace().settled();
  return answer;
};

beforeAll(() => workspace().settled());

describe('learning from outcomes', () => {
  it('waits until there is something to learn from, and says what it lacks', async () => {
    await makeOpenLead('Referred', 'REFERRAL');
    await makeOpenLead('Listed', 'IMPORT');
    await finish(20);
    expect(await learn(0)).toMatchObject({ ok: true, jobId: expect.any(String) });
    const { jobs, chances } = await readAll();
    expect(jobs).toMatchObject([{ jobKind: 'LEARN', jobStatus: 'DONE', report: { kind: 'TOO_LITTLE_HISTORY' } }]);
    expect(jobs[0]?.causeNote).toContain('Too little history');
    expect(chances.get('Referred')).toMatchObject({ winProbability: null, winParts: null });
    expect(await learn(1)).toEqual({ ok: true, jobId: null });
  });

  it('gives every open lead a chance, by itself', async () => {
    await finish(180, 20);
    expect(await learn(2)).toMatchObject({ ok: true, jobId: expect.any(String) });
    const { jobs, chances } = await readAll();
    expect(jobs.slice(1)).toMatchObject([
      { jobKind: 'LEARN', jobStatus: 'DONE', report: { kind: 'LEARNED', won: 100, lost: 100, version: 1 } },
      { jobKind: 'RESCORE', jobStatus: 'DONE', causeNote: 'Outcomes v1' },
    ]);
    expect(chances.get('Referred')?.winProbability).toBeGreaterThan(60);
    expect(chances.get('Listed')?.winProbability).toBeLessThan(40);
    expect(chances.get('Referred')?.winParts).toMatchObject({ model: 'Outcomes v1', up: [{ column: 'source' }] });
  });

  it('gives new leads theirs as they come, and no handler finds anything left to do', async () => {
    workspace().requests.clear();
    await captureFromForm({
      client: client(),
      slug: 'contact',
      input: { firstName: 'Grace', lastName: 'Hopper', email: 'grace@hopper.example', message: 'Anvils' },
      now: new Date(),
    });
    await importLeads({
      client: client(),
      rows: [{ first: 'Alan', last: 'Turing', mail: 'alan@turing.example', wants: 'Anvils' }],
      mapping: {
        first: 'firstName',
        last: 'lastName',
        mail: 'email',
        wants: 'interest',
      },
      now: new Date(),
    });
    const { chances } = await readAll();
    for (const name of ['Grace Hopper', 'Alan Turing']) {
      expect(chances.get(name)).toMatchObject({
        winProbability: expect.any(Number),
        winParts: { model: 'Outcomes v1' },
      });
    }
    const byFunctions = workspace()
      .requests.list()
      .filter(({ by }) => by.kind === 'app');
    expect(byFunctions).toEqual([]);
  });

  it('follows a field that the rules do not read, at once', async () => {
    const text = `mutation SetSource($filter: LeadFilterInput!) {
      updateLeads(filter: $filter, data: { source: IMPORT }) { id }
    }`;
    await runText(client(), text, { filter: { name: { eq: 'Referred' } } });
    const { chances } = await readAll();
    expect(chances.get('Referred')?.winProbability).toBeLessThan(40);
  });
});
