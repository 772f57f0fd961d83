import { DEFAULT_SCORE_MODEL, DEFAULT_SETTINGS, prepareLead, type ScoreModel } from '@leads/lead-domain';
import { draftScoreModel, publishScoreModel, runLeadJob, startNightly } from '@leads/lead-flows';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { clientWith } from '../../support/client-with.ts';
import { runText } from '../../support/run-text.ts';
import { useWorkspace } from '../../support/workspace.ts';

const workspace = useWorkspace();
const now = new Date();
const client = () => clientWith(workspace().tokens.apiKey);

const LEADS = 10_000;
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

const CREATE = 'mutation MakeLeads($data: [LeadCreateInput!]!) { createLeads(data: $data) { id } }';
const SET_TITLE = `mutation SetTitle($filter: LeadFilterInput!) {
  updateLeads(filter: $filter, data: { jobTitle: "CEO" }) { id }
}`;

/** Ten thousand leads as a form makes them, scored already; then every twentieth gets a title, and nobody hears of it. */
const fillWorkspace = async (): Promise<void> => {
  for (let from = 0; from < LEADS; from += 200) {
    const data = Array.from({ length: 200 }, (_, place) => {
      const index = from + place;
      const input = {
        name: `Ada ${index}`,
        contactName: { firstName: 'Ada', lastName: String(index) },
        emails: { primaryEmail: `ada${index}@anvil.example`, additionalEmails: [] },
        interest: 'Anvils',
      };
      const question = { input, touch: null, leadId: idOf(index), touchId: '', settings: DEFAULT_SETTINGS, now };
      return prepareLead(question).lead;
    });
    await runText(client(), CREATE, { data });
  }
  for (let from = 0; from < LEADS; from += 2000) {
    const ids = Array.from({ length: 100 }, (_, place) => idOf(from + place * 20 + 7));
    await runText(client(), SET_TITLE, { filter: { id: { in: ids } } });
  }
};

/** The shipped model in which whoever decides counts a point more: those with a title, and nobody else. */
const DEARER: ScoreModel = {
  ...DEFAULT_SCORE_MODEL,
  rules: DEFAULT_SCORE_MODEL.rules.map((rule) =>
    rule.kind === 'SENIORITY' ? { ...rule, points: rule.points + 1 } : rule,
  ),
};

const publish = async (definition: ScoreModel): Promise<string> => {
  const draft = await draftScoreModel({ client: client(), source: { definition } });
  if (!draft.ok) throw new Error(draft.message);
  const published = await publishScoreModel({ client: client(), modelId: draft.modelId, now });
  if (!published.ok) throw new Error(published.message);
  return published.jobId;
};

/** Runs a job that nobody hears of, and counts its documents. */
const measure = async (jobId: string) => {
  workspace().requests.clear();
  const answer = await workspace().withoutTriggers(() => runLeadJob({ client: client(), jobId, now: () => now }));
  const types = workspace()
    .requests.list()
    .map(({ operation }) => operation?.type);
  const count = (sought: string) => types.filter((type) => type === sought).length;
  return { answer, reads: count('query'), writes: count('mutation') };
};

type Count = { totalCount: number };
const COUNTS = `{
  leadEvents(first: 1) { totalCount }
  leadJobs(filter: { jobStatus: { eq: DONE } }, first: 1) { totalCount }
}`;
const readCounts = async () => {
  const { leadEvents, leadJobs } = await runText<Record<'leadEvents' | 'leadJobs', Count>>(client(), COUNTS);
  return { events: leadEvents.totalCount, jobs: leadJobs.totalCount };
};

const FIRST_LEADS = '{ leads(orderBy: [{ id: AscNullsFirst }], first: 40) { edges { node { scoreParts } } } }';
type FirstLeads = { leads: { edges: { node: { scoreParts: { model: string } } }[] } };
/** Of the first forty leads, where those stand that were scored by a version. */
const scoredBy = async (version: string): Promise<number[]> => {
  const { leads } = await runText<FirstLeads>(client(), FIRST_LEADS);
  return leads.edges.flatMap(({ node }, index) => (node.scoreParts.model === version ? [index] : []));
};

describe('ten thousand leads', () => {
  beforeAll(() => workspace().withoutTriggers(fillWorkspace), 180_000);

  it('of which 5 % changed are scored with 50 documents to read and 3 to write, history and progress included', async () => {
    const nightly = await workspace().withoutTriggers(() => startNightly({ client: client(), now }));
    if (!nightly.ok) throw new Error(nightly.message);
    const { answer, reads, writes } = await measure(nightly.jobId);
    expect(answer).toEqual({ ok: true, outcome: 'DONE', done: LEADS, changed: 500, total: LEADS });
    expect(reads).toBeLessThanOrEqual(50);
    expect(writes).toBeLessThanOrEqual(3);
    expect(await readCounts()).toEqual({ events: 500, jobs: 1 });
  }, 180_000);

  it('of which 5 % come to another score under a new version cost the same, and the others are left alone', async () => {
    const jobId = await workspace().withoutTriggers(() => publish(DEARER));
    const { answer, reads, writes } = await measure(jobId);
    expect(answer).toEqual({ ok: true, outcome: 'DONE', done: LEADS, changed: 500, total: LEADS });
    expect(reads).toBeLessThanOrEqual(50);
    expect(writes).toBeLessThanOrEqual(3);
    expect(await readCounts()).toEqual({ events: 1000, jobs: 2 });
    expect(await scoredBy('Default v2')).toEqual([7, 27]);
    expect(await scoredBy('Default v1')).toHaveLength(38);
  }, 180_000);

  it('that a new version scores as before cost one document to write', async () => {
    const jobId = await workspace().withoutTriggers(() => publish({ ...DEARER, version: 9 }));
    const { answer, reads, writes } = await measure(jobId);
    expect(answer).toMatchObject({ outcome: 'DONE', done: LEADS, changed: 0 });
    expect({ isCheap: reads <= 50, writes }).toEqual({ isCheap: true, writes: 1 });
    expect(await readCounts()).toEqual({ events: 1000, jobs: 3 });
    expect(await scoredBy('Default v3')).toEqual([]);
  }, 180_000);
});
