import {
  DEFAULT_SCORE_MODEL,
  DEFAULT_SETTINGS,
  type Lead,
  type LeadJob,
  leadJobSchema,
  scoreReceiptSchema,
  type ScoreRule,
} from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { type FakeWorkspace, fakeWorkspace } from '../testing/fake-workspace.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

import { newJob } from './new-job.ts';
import { runLeadJob } from './run-lead-job.ts';
import { sweepLeadJobs } from './sweep-lead-jobs.ts';

const now = new Date('2026-11-22T10:00:00Z');
const later = (minutes: number) => new Date(+now + minutes * 60_000);
const JOB_ID = '00000000-0000-4000-9000-000000000001';

const jobOf = (fields: Partial<LeadJob> = {}) => ({
  ...newJob({ id: JOB_ID, kind: 'RESCORE', cause: 'DECAY', causeNote: '' }),
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  ...fields,
});

const workspaceOf = ({ leads, job = jobOf() }: { leads: Lead[]; job?: ReturnType<typeof jobOf> }) =>
  fakeWorkspace({ now, lead: leads, leadJob: [job] });

const run = ({ client }: FakeWorkspace, question: { now?: () => Date; takeOver?: boolean } = {}) =>
  runLeadJob({ client, jobId: JOB_ID, now: () => now, ...question });

const storedJob = ({ tables }: FakeWorkspace): LeadJob => leadJobSchema.parse(tables.leadJob?.[0]);

/** Every twentieth lead got a title since it was scored. */
const changeSome = (leads: Lead[]): void => {
  for (const [index, lead] of leads.entries()) if (index % 20 === 7) lead.jobTitle = 'CEO';
};

/** Whoever's title says that they decide counts a point more. */
const dearer = (rule: ScoreRule): ScoreRule =>
  rule.kind === 'SENIORITY' ? { ...rule, points: rule.points + 1 } : rule;

describe('a job that scores', () => {
  it('moves no lead on that a rep put elsewhere between its page and the write', async () => {
    const thresholds = { ...DEFAULT_SETTINGS.thresholds, mqlScore: 20, mqlEngagement: 0 };
    const settings = { ...DEFAULT_SETTINGS, thresholds };
    const leads = scoredLeads({ count: 250, at: now, settings });
    for (const place of [3, 4]) Object.assign(leads[place] ?? {}, { jobTitle: 'CEO' });
    const workspace = fakeWorkspace({
      now,
      lead: leads,
      leadJob: [jobOf()],
      leadSetting: [{ id: 'thresholds', key: 'thresholds', name: 'Thresholds', value: thresholds, updatedAt: '' }],
    });
    const stored = (place: number) => workspace.tables.lead?.[place] ?? {};
    workspace.meet(({ name }) => {
      if (name === 'ReadMoreLeadsToRescore') Object.assign(stored(3), { status: 'NURTURING' });
      return undefined;
    });
    expect(await run(workspace)).toMatchObject({ ok: true, outcome: 'DONE' });
    expect([stored(3), stored(4)]).toMatchObject([{ status: 'NURTURING' }, { status: 'MQL' }]);
  });

  it('2,000 leads of which 5 % changed takes a document for 200 to read and one to write', async () => {
    const leads = scoredLeads({ count: 2000, at: now });
    changeSome(leads);
    const workspace = workspaceOf({ leads });
    expect(await run(workspace)).toEqual({ ok: true, outcome: 'DONE', done: 2000, changed: 100, total: 2000 });
    expect(workspace.requests.filter((name) => name === 'RescoreLeads')).toHaveLength(1);
    expect(workspace.requests).toHaveLength(11);
    expect(workspace.tables.leadEvent).toHaveLength(100);
    expect(storedJob(workspace)).toMatchObject({
      jobStatus: 'DONE',
      doneCount: 2000,
      changedCount: 100,
      totalCount: 2000,
      finishedAt: now.toISOString(),
    });
  });

  it('says in the history why, and which rules made the difference', async () => {
    const leads = scoredLeads({ count: 1, at: now });
    for (const lead of leads) lead.jobTitle = 'CEO';
    const job = jobOf({ cause: 'MODEL_PUBLISHED', causeNote: 'Default v4' });
    const workspace = workspaceOf({ leads, job });
    await run(workspace);
    expect(workspace.tables.leadEvent).toMatchObject([
      {
        eventKind: 'SCORE',
        cause: 'MODEL_PUBLISHED',
        causeNote: 'Default v4',
        occurredAt: now.toISOString(),
        details: expect.arrayContaining([expect.objectContaining({ from: 0, to: expect.any(Number) })]),
      },
    ]);
  });

  it('writes of a new version only leads that come to another score; the others keep naming the version before', async () => {
    const leads = scoredLeads({ count: 40, at: now, fields: (index) => (index % 20 === 7 ? { jobTitle: 'CEO' } : {}) });
    const definition = { ...DEFAULT_SCORE_MODEL, version: 2, rules: DEFAULT_SCORE_MODEL.rules.map(dearer) };
    const workspace = workspaceOf({ leads, job: jobOf({ cause: 'MODEL_PUBLISHED', causeNote: 'Default v2' }) });
    workspace.tables.leadScoreModel = [
      { id: 'second', name: 'Default', basis: 'RULES', status: 'PUBLISHED', modelVersion: 2, definition },
    ];
    expect(await run(workspace)).toMatchObject({ outcome: 'DONE', done: 40, changed: 2 });
    expect(workspace.tables.leadEvent).toHaveLength(2);
    const versions = leads.map(({ scoreParts }) => scoreReceiptSchema.parse(scoreParts).model);
    expect(versions.flatMap((version, index) => (version === 'Default v2' ? [index] : []))).toEqual([7, 27]);
    expect(await run(workspaceOf({ leads }))).toMatchObject({ outcome: 'DONE', changed: 2 });
  });

  it('is marked as done where nothing had changed', async () => {
    const workspace = workspaceOf({ leads: scoredLeads({ count: 3, at: now }) });
    expect(await run(workspace)).toMatchObject({ outcome: 'DONE', done: 3, changed: 0 });
    expect(workspace.requests).toEqual(['ReadLeadsToRescore', 'RescoreLeads']);
    expect(storedJob(workspace)).toMatchObject({ jobStatus: 'DONE', doneCount: 3 });
  });

  it('rests where it was done before, where another run is at it, and where there is none', async () => {
    const leads = scoredLeads({ count: 3, at: now });
    const begun = { cursor: leads[0]?.id ?? '' };
    for (const job of [
      jobOf({ jobStatus: 'DONE' }),
      jobOf({ jobStatus: 'FAILED' }),
      jobOf(begun),
      jobOf({ runCount: 1 }),
    ]) {
      const workspace = workspaceOf({ leads, job });
      expect(await run(workspace)).toMatchObject({ ok: true, outcome: 'RESTING' });
      expect(workspace.requests).toEqual(['ReadLeadsToRescore']);
    }
    const { client } = fakeWorkspace({ now });
    expect(await runLeadJob({ client, jobId: JOB_ID, now: () => now })).toMatchObject({
      ok: false,
      code: 'JOB_NOT_FOUND',
    });
  });

  it('stores its place every 15 seconds, whatever changed', async () => {
    const leads = scoredLeads({ count: 1000, at: now });
    const workspace = workspaceOf({ leads });
    let seconds = 0;
    const places: number[] = [];
    workspace.meet(({ name }) => {
      if (name.startsWith('Read')) seconds += 10;
      else places.push(storedJob(workspace).doneCount);
      return 'carried out';
    });
    await run(workspace, { now: () => new Date(+now + seconds * 1000) });
    expect(workspace.requests.filter((name) => name === 'RescoreLeads')).toHaveLength(2);
    expect(places).toEqual([0, 600]);
  });

  it('goes on under a model that is published meanwhile', async () => {
    const leads = scoredLeads({ count: 450, at: now });
    changeSome(leads);
    const workspace = workspaceOf({ leads });
    workspace.meet(({ index }) => {
      if (index === 1) {
        const definition = {
          name: 'Short',
          version: 7,
          groupCaps: { FIT: 50, ENGAGEMENT: 50, NEGATIVE: 50 },
          rules: [],
        };
        workspace.tables.leadScoreModel = [
          { id: 'short', name: 'Short', basis: 'RULES', status: 'PUBLISHED', modelVersion: 7, definition },
        ];
      }
      return 'carried out';
    });
    expect(await run(workspace)).toMatchObject({ outcome: 'DONE', done: 450, changed: 450 });
    expect(leads.every(({ score, scoreParts }) => score === 0 && JSON.stringify(scoreParts).includes('Short v7'))).toBe(
      true,
    );
  });
});

describe('a job that breaks off', () => {
  it.each(['refused', 'lost before', 'lost after'] as const)(
    'at any request, which is %s, ends the same once it is taken over',
    async (fate) => {
      const original = scoredLeads({ count: 210, at: now });
      changeSome(original);
      for (const lead of original.slice(0, 205)) lead.companyName = 'Anvil Works';
      const undisturbed = workspaceOf({ leads: structuredClone(original) });
      await run(undisturbed);
      const count = undisturbed.requests.length;
      for (let broken = 0; broken < count; broken += 1) {
        const workspace = workspaceOf({ leads: structuredClone(original) });
        workspace.meet(({ index }) => (index === broken ? fate : 'carried out'));
        expect(await run(workspace)).toMatchObject({ ok: false });
        workspace.meet(() => 'carried out');
        await run(workspace, { now: () => later(11), takeOver: true });
        expect(contentOf(workspace)).toEqual(contentOf(undisturbed));
        expect(storedJob(workspace)).toMatchObject({ jobStatus: 'DONE', doneCount: 210 });
      }
    },
  );

  it('loses no line of history where Twenty carried out the leads alone', async () => {
    const leads = scoredLeads({ count: 20, at: now });
    changeSome(leads);
    const workspace = workspaceOf({ leads });
    let isFirst = true;
    workspace.meet(({ name }) => {
      if (name !== 'RescoreLeads' || !isFirst) return 'carried out';
      isFirst = false;
      return { refused: 'createLeadEvents' };
    });
    expect(await run(workspace)).toMatchObject({ outcome: 'DONE', changed: 1 });
    expect(workspace.tables.leadEvent).toHaveLength(1);
  });
});

describe('sweepLeadJobs', () => {
  it('takes over what was left behind, once, from where it stood', async () => {
    const leads = scoredLeads({ count: 450, at: now });
    const workspace = workspaceOf({
      leads,
      job: jobOf({ cursor: leads[199]?.id ?? '', doneCount: 200, changedCount: 9 }),
    });
    const sweeps = await Promise.all(
      [1, 2].map(() => sweepLeadJobs({ client: workspace.client, now: () => later(11) })),
    );
    expect(sweeps.map((sweep) => sweep.ok && sweep.done).toSorted()).toEqual([0, 1]);
    expect(storedJob(workspace)).toMatchObject({ jobStatus: 'DONE', doneCount: 450, changedCount: 9, runCount: 1 });
  });

  it('asks once and does nothing where no job was left behind', async () => {
    const workspace = workspaceOf({ leads: [] });
    expect(await sweepLeadJobs({ client: workspace.client, now: () => later(9) })).toMatchObject({ done: 0 });
    expect(workspace.requests).toEqual(['ReadLeftJobs']);
  });

  it('gives up what broke off five times, and says so', async () => {
    const workspace = workspaceOf({ leads: [], job: jobOf({ runCount: 5 }) });
    expect(await sweepLeadJobs({ client: workspace.client, now: () => later(11) })).toMatchObject({
      givenUp: 1,
      done: 0,
    });
    expect(storedJob(workspace)).toMatchObject({
      jobStatus: 'FAILED',
      report: { message: expect.stringContaining('5 times') },
    });
  });
});

/** What is stored, but for when it was computed: a run that goes on later computes later. */
const contentOf = ({ tables }: FakeWorkspace): unknown =>
  JSON.parse(
    JSON.stringify([tables.lead, byId(tables.leadEvent)]).replaceAll(/2026-11-22T10:[01]\d:00.000Z/g, 'a time'),
  );

const byId = (records: readonly { id: string }[] = []): unknown[] =>
  records.toSorted((one, other) => (one.id < other.id ? -1 : 1));
