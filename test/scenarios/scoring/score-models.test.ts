import { DEFAULT_SCORE_MODEL } from '@leads/lead-domain';
import { aFieldRule } from '@leads/lead-domain/testing';
import {
  draftScoreModel,
  overrideScore,
  publishScoreModel,
  readLeadSettings,
  readScoreCard,
  readScoreModelPanel,
  runLeadJob,
  saveScoreRule,
} from '@leads/lead-flows';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { clientWith } from '../../support/client-with.ts';
import { runText } from '../../support/run-text.ts';
import { useWorkspace } from '../../support/workspace.ts';

const workspace = useWorkspace();
const client = () => clientWith(workspace().tokens.apiKey);

type Connection<Node> = { edges: { node: Node }[] };
const nodesOf = <Node>({ edges }: Connection<Node>): Node[] => edges.map(({ node }) => node);

const MODELS = `{ leadScoreModels(filter: { basis: { eq: RULES } }, orderBy: [{ modelVersion: AscNullsLast }]) { edges { node {
  id name status statusNote modelVersion definition publishedAt retiredAt
} } } }`;
type ModelNode = { id: string; name: string; status: string; statusNote: string | null; modelVersion: number | null };
const readModels = async (): Promise<ModelNode[]> =>
  nodesOf((await runText<{ leadScoreModels: Connection<ModelNode> }>(client(), MODELS)).leadScoreModels);
const published = async () => (await readModels()).filter(({ status }) => status === 'PUBLISHED');

const JOBS = '{ leadJobs(first: 60) { edges { node { id jobStatus cause causeNote doneCount totalCount } } } }';
const readJobs = async () =>
  nodesOf(
    (await runText<{ leadJobs: Connection<{ id: string; jobStatus: string; causeNote: string }> }>(client(), JOBS))
      .leadJobs,
  );

const LEAD = `query ReadLead($id: UUID!) { leads(filter: { id: { eq: $id } }) { edges { node {
  score grade rating scoreOverride scoreParts scoreFlag
  history { edges { node { eventKind cause causeNote fromValue toValue } } }
} } } }`;
type LeadNode = {
  score: number;
  rating: string;
  scoreParts: { model: string };
  history: Connection<{ cause: string }>;
};
const readLead = async (id: string) => {
  await workspace().settled();
  const [lead] = nodesOf((await runText<{ leads: Connection<LeadNode> }>(client(), LEAD, { id })).leads);
  if (!lead) throw new Error('The lead is gone');
  return lead;
};

const makeLead = async (fields: object = {}): Promise<string> => {
  const text = 'mutation MakeLead($data: LeadCreateInput!) { createLead(data: $data) { id } }';
  const data = { contactName: { firstName: 'Ada', lastName: 'Lovelace' }, interest: 'Anvils', ...fields };
  const { createLead } = await runText<{ createLead: { id: string } }>(client(), text, { data });
  await workspace().settled();
  return createLead.id;
};

const SET_STATUS = `mutation SetStatus($id: UUID!, $status: LeadScoreModelStatusEnum) {
  updateLeadScoreModel(id: $id, data: { status: $status }) { id }
}`;

const industryRule = (fields: Parameters<typeof aFieldRule>[0] = {}) =>
  aFieldRule({ key: 'mining', label: 'Mining', points: 7, operator: 'EQUALS', values: ['Mining'], ...fields });

/** A draft of what scores now, with one more rule. */
const makeDraft = async (rule = industryRule()): Promise<string> => {
  const [standing] = await published();
  const draft = await draftScoreModel({ client: client(), source: { modelId: standing?.id ?? '' } });
  if (!draft.ok) throw new Error(draft.message);
  const saved = await saveScoreRule({ client: client(), modelId: draft.modelId, rule, position: 999 });
  if (!saved.ok) throw new Error(saved.message);
  return draft.modelId;
};

beforeAll(() => workspace().settled());
beforeEach(async () => {
  await workspace().settled();
  workspace().requests.clear();
  workspace().runs.clear();
});

describe('a fresh workspace', () => {
  it('scores by the shipped model, whose rules stand there to be read', async () => {
    expect(await published()).toMatchObject([{ name: DEFAULT_SCORE_MODEL.name, modelVersion: 1 }]);
    const [model] = await published();
    const answer = await readScoreModelPanel({ client: client(), modelId: model?.id ?? '' });
    expect(answer).toMatchObject({ ok: true, panel: { problems: [], canPublish: false, draftId: null } });
    expect(answer.ok && answer.panel.rules).toHaveLength(DEFAULT_SCORE_MODEL.rules.length);
  });
});

describe('a draft', () => {
  it('that is published scores every lead by itself, and the history says so', async () => {
    const lead = await makeLead({ industry: 'Mining' });
    const before = await readLead(lead);
    const modelId = await makeDraft();
    workspace().requests.clear();
    const answer = await publishScoreModel({ client: client(), modelId, now: new Date() });
    expect(answer).toMatchObject({ ok: true, version: 2 });
    const ours = workspace()
      .requests.list()
      .filter(({ by }) => by.kind !== 'app');
    expect(ours).toHaveLength(4);
    await workspace().settled();
    const after = await readLead(lead);
    expect(after.score).toBe(before.score + 7);
    expect(after.scoreParts.model).toBe('Default v2');
    expect(nodesOf(after.history)).toMatchObject([
      {
        eventKind: 'SCORE',
        cause: 'MODEL_PUBLISHED',
        causeNote: 'Default v2',
        fromValue: String(before.score),
        toValue: String(after.score),
      },
    ]);
    expect(await readJobs()).toMatchObject([{ jobStatus: 'DONE', cause: 'MODEL_PUBLISHED', causeNote: 'Default v2' }]);
    expect((await readModels()).map(({ status }) => status)).toEqual(['RETIRED', 'PUBLISHED']);
  });

  it('is published by its status in the table, as if by the panel', async () => {
    const modelId = await makeDraft(industryRule({ key: 'by hand' }));
    await runText(client(), SET_STATUS, { id: modelId, status: 'PUBLISHED' });
    await workspace().settled();
    expect(await published()).toMatchObject([{ id: modelId, modelVersion: 3 }]);
    expect(await readJobs()).toContainEqual(expect.objectContaining({ causeNote: 'Default v3', jobStatus: 'DONE' }));
  });

  it('that may not be published goes back, and says why', async () => {
    const modelId = await makeDraft(industryRule({ key: 'bad', label: 'No values', values: [] }));
    await runText(client(), SET_STATUS, { id: modelId, status: 'PUBLISHED' });
    await workspace().settled();
    const sentBack = (await readModels()).find(({ id }) => id === modelId);
    expect(sentBack).toMatchObject({ status: 'DRAFT', modelVersion: null });
    expect(sentBack?.statusNote).toContain('No values');
    expect(await published()).toMatchObject([{ modelVersion: 3 }]);
    expect(
      workspace()
        .runs.list()
        .filter(({ status }) => status !== 'succeeded'),
    ).toEqual([]);
  });

  it('names a field that the workspace does not have, and what was meant', async () => {
    const modelId = await makeDraft(industryRule({ key: 'typing mistake', label: 'Sector', field: 'industri' }));
    const answer = await publishScoreModel({ client: client(), modelId, now: new Date() });
    expect(answer).toMatchObject({ ok: false, code: 'MODEL_REFUSED' });
    expect(answer.ok || answer.message).toContain('did you mean "industry"?');
  });
});

describe('a retired version', () => {
  it('that somebody sets back to "published" scores again, as a new version', async () => {
    const [first] = await readModels();
    await runText(client(), SET_STATUS, { id: first?.id, status: 'PUBLISHED' });
    await workspace().settled();
    expect(await published()).toMatchObject([{ id: first?.id, modelVersion: 4 }]);
    const read = await readLeadSettings({ client: client() });
    expect(read).toMatchObject({ ok: true, settings: { scoring: { version: 4 } }, problems: [] });
  });
});

describe('a score', () => {
  it('is set by hand by a rep, who reads its history afterwards', async () => {
    const email = 'jony.ive@apple.dev';
    workspace().members.assignRole({ email, roleLabel: 'Lead rep' });
    const rep = clientWith(workspace().tokens.appAsUser(email));
    const leadId = await makeLead();
    const set = await overrideScore({ client: rep, leadId, score: 90, reason: 'Met at the fair', now: new Date() });
    expect(set).toMatchObject({ ok: true });
    workspace().requests.clear();
    const card = await readScoreCard({ client: rep, leadId });
    expect(workspace().requests.list()).toHaveLength(1);
    expect(card).toMatchObject({
      ok: true,
      card: {
        lead: { scoreOverride: 90, rating: 'HOT' },
        history: [{ eventKind: 'SCORE_OVERRIDE', causeNote: 'Met at the fair', createdBy: { name: 'Jony Ive' } }],
      },
    });
  });
});

describe('a job', () => {
  it('that nobody heard of is taken up by the sweep', async () => {
    const leadId = await makeLead({ industry: 'Mining' });
    const fault = workspace().faults.inject({ mode: 'kill-before', where: { functionName: 'run-lead-job' } });
    const modelId = await makeDraft(industryRule({ key: 'swept' }));
    const answer = await publishScoreModel({ client: client(), modelId, now: new Date() });
    await workspace().settled();
    expect(fault.struck()).toBe(1);
    fault.remove();
    const jobId = answer.ok ? answer.jobId : '';
    expect((await readJobs()).find(({ id }) => id === jobId)).toMatchObject({ jobStatus: 'RUNNING' });
    expect(await runLeadJob({ client: client(), jobId, now: () => new Date(), takeOver: true })).toMatchObject({
      outcome: 'RESTING',
    });
    await workspace().clock.advance(16 * 60_000, { cron: 'latest' });
    await workspace().settled();
    expect((await readJobs()).find(({ id }) => id === jobId)).toMatchObject({ jobStatus: 'DONE' });
    expect((await readLead(leadId)).scoreParts.model).toBe(`Default v${answer.ok ? answer.version : 0}`);
  });
});
