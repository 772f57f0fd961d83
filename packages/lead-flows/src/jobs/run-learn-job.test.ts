import { type Lead, leadJobSchema, leadScoreModelSchema, MINIMUM_OUTCOMES, readSettings } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { type FakeWorkspace, fakeWorkspace } from '../testing/fake-workspace.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

import { learnOutcomesIfDue } from './learn-outcomes-if-due.ts';
import { newJob } from './new-job.ts';
import { runLeadJob } from './run-lead-job.ts';
import { startNightly } from './start-nightly.ts';

const now = new Date('2026-11-22T10:00:00Z');
const later = (minutes: number) => new Date(+now + minutes * 60_000);
const JOB_ID = '00000000-0000-4000-9000-000000000002';

/** Leads that came by referral are won, those of a list are lost, mostly. */
const finishedLeads = (count: number): Lead[] =>
  scoredLeads({
    count,
    at: now,
    fields: (index) => {
      const isWon = index % 2 === 0;
      const isUsual = index % 10 > 1;
      return {
        id: `10000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        source: isWon === isUsual ? 'REFERRAL' : 'IMPORT',
        ...(isWon
          ? { status: 'CONVERTED', convertedAt: now.toISOString() }
          : { status: 'DISQUALIFIED', disqualifiedAt: now.toISOString() }),
      };
    },
  });

const openLeads = (): Lead[] =>
  scoredLeads({ count: 4, at: now, fields: (index) => ({ source: index < 2 ? 'REFERRAL' : 'IMPORT' }) });

const workspaceOf = (leads: Lead[]): FakeWorkspace =>
  fakeWorkspace({ now, lead: leads, leadJob: [newJob({ id: JOB_ID, kind: 'LEARN', cause: null, causeNote: '' })] });

const learn = ({ client }: FakeWorkspace, at = now, takeOver = false) =>
  runLeadJob({ client, jobId: JOB_ID, now: () => at, takeOver });

const modelsOf = ({ tables }: FakeWorkspace) =>
  (tables.leadScoreModel ?? []).map((record) => leadScoreModelSchema.parse(record));
const jobsOf = ({ tables }: FakeWorkspace) => (tables.leadJob ?? []).map((record) => leadJobSchema.parse(record));

describe('a job that learns from outcomes', () => {
  it('publishes what it learnt and begins to score all leads by it', async () => {
    const workspace = workspaceOf([...finishedLeads(240), ...openLeads()]);
    expect(await learn(workspace)).toMatchObject({ ok: true, outcome: 'DONE', done: 240 });
    expect(workspace.requests).toEqual([
      'ReadLeadsToRescore',
      'ReadFinishedLeads',
      'ReadFinishedLeads',
      'ReadOutcomeVersions',
      'PublishOutcomes',
      'ReadPublishedModels',
      'FinishPublication',
    ]);
    const [model] = modelsOf(workspace);
    expect(model).toMatchObject({ name: 'Outcomes', basis: 'OUTCOMES', status: 'PUBLISHED', modelVersion: 1 });
    expect(model?.statusNote).toContain('120 won and 120 lost');
    const { settings, problems } = readSettings({ settings: [], models: modelsOf(workspace) });
    expect(problems).toEqual([]);
    expect(settings.outcomes?.name).toBe('Outcomes v1');
    expect(jobsOf(workspace)).toMatchObject([
      {
        jobKind: 'LEARN',
        jobStatus: 'DONE',
        report: { kind: 'LEARNED', finished: 240, won: 120, lost: 120, version: 1 },
      },
      { jobKind: 'RESCORE', jobStatus: 'RUNNING', cause: 'MODEL_LEARNT', causeNote: 'Outcomes v1' },
    ]);
  });

  it('publishes nothing where nothing foretold how leads ended, and says so', async () => {
    const alike = finishedLeads(120).map((lead): Lead => ({ ...lead, source: 'REFERRAL' }));
    const workspace = workspaceOf([...alike, ...openLeads()]);
    expect(await learn(workspace)).toMatchObject({ ok: true, outcome: 'DONE', done: 120, changed: 0 });
    expect(modelsOf(workspace)).toEqual([]);
    const [job] = jobsOf(workspace);
    expect(job).toMatchObject({ jobStatus: 'DONE', report: { kind: 'NO_PATTERN', finished: 120, won: 60, lost: 60 } });
    expect(job?.causeNote).toMatch(/^No pattern yet/);
  });

  it('gives open leads a chance that follows from it, which a second scoring finds right', async () => {
    const workspace = workspaceOf([...finishedLeads(240), ...openLeads()]);
    await learn(workspace);
    const rescoring = { client: workspace.client, jobId: jobsOf(workspace)[1]?.id ?? '', now: () => now };
    expect(await runLeadJob(rescoring)).toMatchObject({ outcome: 'DONE', done: 4, changed: 4 });
    const open = (workspace.tables.lead ?? []).slice(-4);
    const chances = open.map(({ winProbability }) => Number(winProbability));
    expect(chances[0]).toBeGreaterThan(60);
    expect(chances[3]).toBeLessThan(40);
    expect(open[0]).toMatchObject({ winParts: { model: 'Outcomes v1', up: [{ column: 'source' }] } });
    expect(workspace.tables.leadEvent ?? []).toEqual([]);
    Object.assign(workspace.tables.leadJob?.[1] ?? {}, {
      ...jobsOf(workspace)[1],
      jobStatus: 'RUNNING',
      cursor: '',
      changedCount: 0,
    });
    expect(await runLeadJob(rescoring)).toMatchObject({ outcome: 'DONE', changed: 0 });
  });

  it('says how much it takes where there is too little history', async () => {
    const workspace = workspaceOf(finishedLeads(20));
    expect(await learn(workspace)).toMatchObject({ ok: true, outcome: 'DONE', done: 20 });
    expect(modelsOf(workspace)).toEqual([]);
    expect(jobsOf(workspace)).toMatchObject([
      {
        jobStatus: 'DONE',
        causeNote: expect.stringContaining(`10 of ${MINIMUM_OUTCOMES.won} won`),
        report: { kind: 'TOO_LITTLE_HISTORY', finished: 20, won: 10, lost: 10, needed: MINIMUM_OUTCOMES },
      },
    ]);
  });

  it('retires what was learnt before', async () => {
    const workspace = workspaceOf(finishedLeads(100));
    await learn(workspace);
    const again = '00000000-0000-4000-9000-000000000003';
    workspace.tables.leadJob?.push(newJob({ id: again, kind: 'LEARN', cause: null, causeNote: '' }));
    await runLeadJob({ client: workspace.client, jobId: again, now: () => later(1) });
    expect(modelsOf(workspace)).toMatchObject([
      { status: 'RETIRED', modelVersion: 1 },
      { status: 'PUBLISHED', modelVersion: 2 },
    ]);
  });

  it.each(['refused', 'lost before', 'lost after'] as const)(
    'whose request is %s ends with one model and one scoring once it is taken over',
    async (fate) => {
      for (let broken = 1; broken < 6; broken += 1) {
        const workspace = workspaceOf(finishedLeads(100));
        Object.assign(workspace.tables.leadJob?.[0] ?? {}, { updatedAt: now.toISOString() });
        workspace.meet(({ index }) => (index === broken ? fate : 'carried out'));
        await learn(workspace);
        workspace.meet(() => 'carried out');
        await learn(workspace, later(11), true);
        expect(modelsOf(workspace)).toMatchObject([{ status: 'PUBLISHED', modelVersion: 1 }]);
        expect(jobsOf(workspace)).toMatchObject([{ jobStatus: 'DONE' }, { jobKind: 'RESCORE' }]);
      }
    },
  );
});

describe('learnOutcomesIfDue', () => {
  const due = async (workspace: FakeWorkspace, at = now) => {
    const answer = await learnOutcomesIfDue({ client: workspace.client, now: at });
    return answer.ok && answer.jobId !== null;
  };

  const learnt = (finished: number) => ({
    ...newJob({ id: JOB_ID, kind: 'LEARN', cause: null, causeNote: '' }),
    jobStatus: 'DONE',
    createdAt: later(-2000).toISOString(),
    report: { kind: 'LEARNED', finished, won: 1, lost: 1, modelId: '', version: 1 },
  });

  it.each([
    ['nothing is finished', 0, null, false],
    ['something is finished and nothing was learnt', 1, null, true],
    ['nine more are finished', 109, 100, false],
    ['ten more are finished', 110, 100, true],
    ['fewer than a twentieth more are finished', 419, 400, false],
    ['a twentieth more are finished', 420, 400, true],
  ])('where %s', async (_what, finished, before, isDue) => {
    const workspace = fakeWorkspace({
      now,
      lead: finishedLeads(finished),
      leadJob: before === null ? [] : [learnt(before)],
    });
    expect(await due(workspace)).toBe(isDue);
    expect(workspace.requests).toEqual(['ReadLearningHistory', ...(isDue ? ['StartLearning'] : [])]);
  });

  it('goes by a learning that had too little history, too', async () => {
    const report = { kind: 'TOO_LITTLE_HISTORY', finished: 20, won: 10, lost: 10, needed: MINIMUM_OUTCOMES };
    const workspace = fakeWorkspace({ now, lead: finishedLeads(25), leadJob: [{ ...learnt(0), report }] });
    expect(await due(workspace)).toBe(false);
  });

  it('begins one learning a day', async () => {
    const workspace = fakeWorkspace({ now, lead: finishedLeads(20) });
    await due(workspace);
    await due(workspace, later(60));
    expect(workspace.tables.leadJob).toMatchObject([{ jobKind: 'LEARN', jobStatus: 'RUNNING' }]);
    await due(workspace, later(24 * 60));
    expect(workspace.tables.leadJob).toHaveLength(2);
  });
});

describe('startNightly', () => {
  it('begins one scoring a day, for decay', async () => {
    const { client, tables } = fakeWorkspace({ now });
    const first = await startNightly({ client, now });
    expect(await startNightly({ client, now: later(600) })).toEqual(first);
    expect(tables.leadJob).toMatchObject([{ jobKind: 'RESCORE', cause: 'DECAY', jobStatus: 'RUNNING' }]);
    await startNightly({ client, now: later(24 * 60) });
    expect(tables.leadJob).toHaveLength(2);
  });
});
