import { overrideScore, rescoreAll, rescoreLead } from '@leads/lead-flows';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { clientWith } from '../../support/client-with.ts';
import { runText } from '../../support/run-text.ts';
import { useWorkspace } from '../../support/workspace.ts';

const workspace = useWorkspace();
const now = new Date();
const client = () => clientWith(workspace().tokens.apiKey);

const CREATE = 'mutation MakeLead($data: LeadCreateInput!) { createLead(data: $data) { id } }';
const UPDATE = 'mutation SetLead($id: UUID!, $data: LeadUpdateInput!) { updateLead(id: $id, data: $data) { id } }';
const TOUCH = 'mutation MakeTouch($data: LeadTouchCreateInput!) { createLeadTouch(data: $data) { id } }';
const READ = `query ReadLead($id: UUID!) {
  leads(filter: { id: { eq: $id } }) { edges { node {
    name status score rating grade completeness isIncomplete contactAttempts encounters lastTouchAt firstRespondedAt touchDigest
  } } }
  leadTouches(filter: { leadId: { eq: $id } }) { edges { node { isCounted } } }
}`;

type LeadNode = { name: string | null; score: number | null; completeness: number | null; isCounted: boolean };
type Connection<Node> = { edges: { node: Node }[] };

const readLead = async (id: string) => {
  await workspace().settled();
  const { leads, leadTouches } = await runText<{ leads: Connection<LeadNode>; leadTouches: Connection<LeadNode> }>(
    client(),
    READ,
    { id },
  );
  return { ...leads.edges[0]?.node, counted: leadTouches.edges.map(({ node }) => node.isCounted) };
};

const makeLead = async (data: object): Promise<string> => {
  const { createLead } = await runText<{ createLead: { id: string } }>(client(), CREATE, { data });
  await workspace().settled();
  return createLead.id;
};

const makeTouch = async (leadId: string, fields: object = {}): Promise<void> => {
  const data = {
    name: 'Call',
    touchType: 'CALL',
    direction: 'OUTGOING',
    occurredAt: now.toISOString(),
    leadId,
    ...fields,
  };
  await runText(client(), TOUCH, { data });
};

const byFunctions = () =>
  workspace()
    .requests.list()
    .flatMap(({ by, operation }) => (by.kind === 'app' ? [operation?.name] : []));

const READY = { contactName: { firstName: 'Ada', lastName: 'Lovelace' }, interest: 'Anvils', source: 'REFERRAL' };

beforeAll(() => workspace().settled());
beforeEach(async () => {
  await workspace().settled();
  workspace().requests.clear();
  workspace().runs.clear();
});

describe('a lead that somebody types', () => {
  it('is scored, and stays outside the funnel while it lacks what makes a lead', async () => {
    const id = await makeLead({ name: 'Somebody' });
    expect(await readLead(id)).toMatchObject({ name: 'Somebody', score: 0, completeness: 0, isIncomplete: true });
  });

  it('gets its name, completeness and score as it is filled in, one read and one write a change', async () => {
    const id = await makeLead({ name: '' });
    workspace().requests.clear();
    workspace().runs.clear();
    await runText(client(), UPDATE, { id, data: { ...READY, emails: { primaryEmail: 'ada@anvil.example' } } });
    expect(await readLead(id)).toMatchObject({ name: 'Ada Lovelace', isIncomplete: false, status: 'NEW' });
    expect(byFunctions()).toEqual(['ReadLeadToScore', 'ScoreLead']);
    // Our own write is no news to us.
    expect(
      workspace()
        .runs.list()
        .filter(({ status }) => status !== 'succeeded'),
    ).toEqual([]);
    expect(workspace().runs.list().length).toBeLessThanOrEqual(2);
  });

  it('costs nothing where what changed does not matter', async () => {
    const id = await makeLead({ name: 'Ada' });
    workspace().requests.clear();
    await runText(client(), UPDATE, { id, data: { nextStep: 'Call them' } });
    await workspace().settled();
    expect(byFunctions()).toEqual([]);
  });
});

describe('an event that comes late', () => {
  it('takes nothing back that happened meanwhile', async () => {
    const id = await makeLead({ name: 'Ada', ...READY, emails: { primaryEmail: 'late@anvil.example' } });
    workspace().runs.clear();
    await runText(client(), UPDATE, { id, data: { jobTitle: 'CEO', employees: 400, doNotContact: true } });
    await workspace().settled();
    const run = workspace()
      .runs.list()
      .find(({ functionName }) => functionName === 'score-changed-lead');
    await runText(client(), UPDATE, { id, data: { status: 'SQL', industry: 'Mining', employees: 4 } });
    const after = await readLead(id);
    expect(after).toMatchObject({ status: 'SQL' });
    workspace().requests.clear();
    await workspace().runFunction({ name: 'score-changed-lead', input: run?.payload });
    expect(byFunctions()).toEqual(['ReadLeadToScore']);
    expect(await readLead(id)).toEqual(after);
  });
});

describe('a touch', () => {
  it('of ours is an attempt, answers the first-response clock and sets the lead to work', async () => {
    const id = await makeLead({ name: 'Ada', ...READY, emails: { primaryEmail: 'touch1@anvil.example' } });
    workspace().requests.clear();
    await makeTouch(id);
    expect(await readLead(id)).toMatchObject({
      status: 'WORKING',
      contactAttempts: 1,
      lastTouchAt: now.toISOString(),
      firstRespondedAt: now.toISOString(),
      touchDigest: [{ type: 'CALL', direction: 'OUTGOING' }],
      counted: [true],
    });
    expect(byFunctions()).toEqual(['ReadTouchesToCount', 'CountTouches', 'MarkCountedTouches']);
  });

  it('of theirs is an encounter, and raises the score', async () => {
    const id = await makeLead({ name: 'Ada', ...READY, emails: { primaryEmail: 'touch2@anvil.example' } });
    const before = await readLead(id);
    await makeTouch(id, { touchType: 'DEMO', direction: 'INCOMING' });
    const after = await readLead(id);
    expect(after).toMatchObject({ status: 'NEW', encounters: 1 });
    expect(after.score ?? 0).toBeGreaterThan(before.score ?? 0);
  });

  it('whose event was lost is counted with the next one', async () => {
    const id = await makeLead({ name: 'Ada', ...READY });
    const fault = workspace().faults.inject({ mode: 'kill-before', where: { operation: 'CountTouches' } });
    await makeTouch(id);
    expect(await readLead(id)).toMatchObject({ counted: [false] });
    fault.remove();
    await makeTouch(id, { touchType: 'MESSAGE' });
    expect(await readLead(id)).toMatchObject({ contactAttempts: 2, counted: [true, true] });
  });

  it('whose event comes twice counts once', async () => {
    const id = await makeLead({ name: 'Ada', ...READY });
    await makeTouch(id);
    await workspace().settled();
    const run = workspace()
      .runs.list()
      .find(({ functionName }) => functionName === 'count-touch');
    await workspace().runFunction({ name: 'count-touch', input: run?.payload });
    expect(await readLead(id)).toMatchObject({ contactAttempts: 1 });
  });
});

describe('scoring anew', () => {
  it('writes nothing where nothing changed', async () => {
    const id = await makeLead({ name: 'Ada', ...READY });
    workspace().requests.clear();
    expect(await rescoreLead({ client: client(), leadId: id, now })).toMatchObject({ ok: true, isChanged: false });
    expect(workspace().requests.list()).toHaveLength(1);
  });

  it('of all leads moves one that is due, and no other', async () => {
    const id = await makeLead({ name: 'Ada', ...READY, emails: { primaryEmail: 'due@anvil.example' } });
    await makeTouch(id);
    await workspace().settled();
    await runText(client(), UPDATE, { id, data: { status: 'NEW' } });
    await workspace().settled();
    workspace().requests.clear();
    workspace().runs.clear();
    expect(await rescoreAll({ client: client(), now: () => now })).toMatchObject({ ok: true });
    expect(await readLead(id)).toMatchObject({ status: 'WORKING' });
    const names = workspace()
      .requests.list()
      .map(({ operation }) => operation?.name);
    expect(names.filter((name) => name === 'RescoreLeads')).toHaveLength(1);
    expect(byFunctions()).toEqual([]);
    // The move was guarded by the status itself, and everybody heard of it all the same.
    const heard = workspace()
      .runs.list()
      .filter(({ payload }) => JSON.stringify(payload).includes('"updatedFields":["status"'));
    expect(heard.map(({ functionName }) => functionName)).toEqual(['score-changed-lead']);
  });
});

const SETTING = `query ReadSetting($key: String) {
  leadSettings(filter: { key: { eq: $key } }) { edges { node { id value } } }
}`;
const SET_VALUE =
  'mutation Set($id: UUID!, $value: JSON) { updateLeadSetting(id: $id, data: { value: $value }) { id } }';

/** Changes a setting as an admin does, looks at what follows, and puts it back. */
const withSetting = async (
  { key, change }: { key: string; change: (value: object) => unknown },
  look: () => Promise<void>,
) => {
  const read = await runText<{ leadSettings: Connection<{ id: string; value: object }> }>(client(), SETTING, { key });
  const [record] = read.leadSettings.edges;
  if (!record) throw new Error(`There is no setting "${key}"`);
  const { id, value } = record.node;
  await runText(client(), SET_VALUE, { id, value: change(value) });
  await workspace().settled();
  await look();
  await runText(client(), SET_VALUE, { id, value });
  await workspace().settled();
};

const JOBS = `{ leadJobs(orderBy: [{ createdAt: AscNullsFirst }], first: 60) { edges { node {
  jobKind jobStatus cause causeNote
} } } }`;
const readJobs = async () =>
  (await runText<{ leadJobs: Connection<object> }>(client(), JOBS)).leadJobs.edges.map(({ node }) => node);

const HISTORY = `query ReadHistory($id: UUID!) {
  leadEvents(filter: { leadId: { eq: $id } }, orderBy: [{ occurredAt: AscNullsFirst }]) { edges { node {
    eventKind cause causeNote fromValue toValue
  } } }
}`;
const readHistory = async (id: string) =>
  (await runText<{ leadEvents: Connection<{ toValue: string }> }>(client(), HISTORY, { id })).leadEvents.edges.map(
    ({ node }) => node,
  );

describe('a setting that an admin changes', () => {
  const lowered = { key: 'thresholds', change: (value: object) => ({ ...value, mqlScore: 5, mqlEngagement: 0 }) };

  it('holds for the leads that are there, without anybody touching them', async () => {
    const id = await makeLead({ name: 'Ada', ...READY, emails: { primaryEmail: 'threshold@anvil.example' } });
    const before = await readJobs();
    workspace().runs.clear();
    await withSetting(lowered, async () => {
      expect(await readLead(id)).toMatchObject({ status: 'MQL' });
      expect((await readJobs()).slice(before.length)).toEqual([
        { jobKind: 'RESCORE', jobStatus: 'DONE', cause: 'SETTING_CHANGED', causeNote: 'Thresholds' },
      ]);
      const [run] = workspace()
        .runs.list()
        .filter(({ functionName }) => functionName === 'rescore-after-setting');
      await workspace().runFunction({ name: 'rescore-after-setting', input: run?.payload });
      expect(await readJobs()).toHaveLength(before.length + 1);
    });
  });

  it('tells the history why a grade moved', async () => {
    const id = await makeLead({ name: 'Ada', ...READY, emails: { primaryEmail: 'grade@anvil.example' } });
    const grades = { A: 1, B: 1, C: 1 };
    await withSetting({ key: 'thresholds', change: (value) => ({ ...value, fitGrades: grades }) }, async () => {
      expect(await readLead(id)).toMatchObject({ grade: 'A4' });
      expect(await readHistory(id)).toMatchObject([
        { eventKind: 'SCORE', cause: 'SETTING_CHANGED', causeNote: 'Thresholds' },
      ]);
    });
  });

  it('counts for what makes a lead complete too', async () => {
    const id = await makeLead({ name: 'Ada', ...READY, emails: { primaryEmail: 'complete@anvil.example' } });
    const before = await readLead(id);
    const onlyTitle = { fields: [{ field: 'jobTitle', tier: 'LEAD', weight: 1 }] };
    await withSetting({ key: 'completeness', change: () => onlyTitle }, async () => {
      expect(await readLead(id)).toMatchObject({ completeness: 0 });
    });
    expect(await readLead(id)).toMatchObject({ completeness: before.completeness });
    expect(before.completeness).toBeGreaterThan(0);
  });

  it.each<[string, Parameters<typeof withSetting>[0]]>([
    ['of no concern to scores', { key: 'conversion', change: (value) => ({ ...value, opportunityName: '{company}' }) }],
    ['unreadable', { key: 'thresholds', change: () => ({ mqlScore: 'many' }) }],
  ])('starts nothing where it is %s', async (_what, change) => {
    const before = await readJobs();
    await withSetting(change, async () => {
      expect(await readJobs()).toHaveLength(before.length);
    });
  });
});

describe('a score typed into the table', () => {
  const settle = async (id: string, data: object) => {
    workspace().requests.clear();
    await runText(client(), UPDATE, { id, data });
    await workspace().settled();
  };

  it('rates the lead and is told by its history, by one read and one write, as is its release', async () => {
    const id = await makeLead({ name: 'Ada', ...READY, emails: { primaryEmail: 'typed@anvil.example' } });
    const { score } = await readLead(id);
    await settle(id, { scoreOverride: 90 });
    expect(byFunctions()).toEqual(['ReadLeadToScore', 'ScoreLead']);
    expect(await readLead(id)).toMatchObject({ score, rating: 'HOT' });
    await settle(id, { scoreOverride: null });
    expect(await readLead(id)).toMatchObject({ score, rating: 'COLD' });
    expect(await readHistory(id)).toMatchObject([
      { eventKind: 'SCORE_OVERRIDE', cause: 'OVERRIDE_SET', fromValue: String(score), toValue: '90' },
      { eventKind: 'SCORE_OVERRIDE', cause: 'OVERRIDE_RELEASED', fromValue: '90', toValue: String(score) },
    ]);
  });

  it('is told of a closed lead too', async () => {
    const id = await makeLead({ name: 'Ada', ...READY, emails: { primaryEmail: 'closed@anvil.example' } });
    await settle(id, { status: 'CONVERTED', convertedAt: now.toISOString() });
    const { score } = await readLead(id);
    for (const scoreOverride of [90, null, 90]) await settle(id, { scoreOverride });
    expect((await readHistory(id)).map(({ toValue }) => toValue)).toEqual(['90', String(score), '90']);
  });

  it.each([
    ['that was scored', false],
    ['that nobody scored yet', true],
  ])('by the score card, of a lead %s, stays one line with its reason', async (_what, isQuiet) => {
    const make = () => makeLead({ name: 'Ada', ...READY, emails: { primaryEmail: `card${isQuiet}@anvil.example` } });
    const id = isQuiet ? await workspace().withoutTriggers(make) : await make();
    const at = new Date();
    await overrideScore({ client: client(), leadId: id, score: 90, reason: 'Met at the fair', now: at });
    expect(await readLead(id)).toMatchObject({ rating: 'HOT', score: expect.any(Number) });
    expect(await readHistory(id)).toMatchObject([{ cause: 'OVERRIDE_SET', causeNote: 'Met at the fair' }]);
  });
});
