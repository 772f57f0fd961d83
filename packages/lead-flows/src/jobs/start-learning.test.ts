import { leadJobSchema } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { fakeWorkspace } from '../testing/fake-workspace.ts';

import { readLeadJob } from './read-lead-job.ts';
import { startLearning } from './start-learning.ts';

const now = new Date('2026-11-22T10:00:30Z');

describe('startLearning', () => {
  it('begins one job, however often it is asked for within a minute', async () => {
    const { client, tables } = fakeWorkspace({ now, leadJob: [] });
    const first = await startLearning({ client, now });
    expect(first.ok && (await startLearning({ client, now: new Date(+now + 20_000) }))).toEqual(first);
    expect(tables.leadJob).toHaveLength(1);
    expect(leadJobSchema.parse(tables.leadJob?.[0])).toMatchObject({
      jobKind: 'LEARN',
      jobStatus: 'RUNNING',
      cause: 'REQUESTED',
      runCount: 0,
    });
  });

  it('begins another one a minute later', async () => {
    const { client, tables } = fakeWorkspace({ now, leadJob: [] });
    await startLearning({ client, now });
    await startLearning({ client, now: new Date(+now + 60_000) });
    expect(tables.leadJob).toHaveLength(2);
  });

  it('says so where Twenty refuses', async () => {
    const workspace = fakeWorkspace({ now, leadJob: [] });
    workspace.meet(() => 'refused');
    expect(await startLearning({ client: workspace.client, now })).toMatchObject({ ok: false });
    expect(workspace.tables.leadJob).toEqual([]);
  });
});

describe('readLeadJob', () => {
  it('tells how a job stands', async () => {
    const { client } = fakeWorkspace({ now, leadJob: [] });
    const started = await startLearning({ client, now });
    if (!started.ok) throw new Error(started.message);
    const read = await readLeadJob({ client, jobId: started.jobId });
    expect(read.ok && read.job).toMatchObject({ id: started.jobId, jobStatus: 'RUNNING' });
  });

  it('says so where there is none, and where Twenty does not answer', async () => {
    const workspace = fakeWorkspace({ now, leadJob: [] });
    const jobId = '00000000-0000-4000-8000-000000000009';
    expect(await readLeadJob({ client: workspace.client, jobId })).toMatchObject({ ok: false, code: 'JOB_NOT_FOUND' });
    workspace.meet(() => 'lost before');
    expect(await readLeadJob({ client: workspace.client, jobId })).toMatchObject({ ok: false });
  });
});
