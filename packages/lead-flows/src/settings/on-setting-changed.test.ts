import { DEFAULT_SETTINGS, type SettingKey, type Thresholds } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { runLeadJob } from '../jobs/run-lead-job.ts';
import { type Fate, fakeWorkspace } from '../testing/fake-workspace.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

import { onSettingChanged } from './on-setting-changed.ts';

const now = new Date('2026-11-22T10:00:00Z');
const ID = '00000000-0000-4000-8000-0000000000aa';

const recordOf = (key: string, value: unknown) => ({
  id: ID,
  name: 'Thresholds',
  key,
  value,
  updatedAt: now.toISOString(),
  deletedAt: null,
});
const before = recordOf('thresholds', DEFAULT_SETTINGS.thresholds);
const lower = (mqlScore: number): Thresholds => ({ ...DEFAULT_SETTINGS.thresholds, mqlScore });
const changed = { ...before, value: lower(40) };

const workspaceOf = () => {
  const workspace = fakeWorkspace({ now });
  const hear = (event: { after?: unknown; before?: unknown; updatedFields?: string[] } = {}) =>
    onSettingChanged({ client: workspace.client, after: changed, before, updatedFields: ['value'], ...event });
  return { ...workspace, hear };
};

describe('onSettingChanged', () => {
  it.each<[SettingKey, unknown]>([
    ['thresholds', lower(40)],
    ['completeness', { fields: DEFAULT_SETTINGS.completeness.fields.slice(1) }],
  ])('begins a job that scores all open leads where the %s changed, by one write', async (key, value) => {
    const { hear, requests, tables } = workspaceOf();
    const answer = await hear({ before: recordOf(key, DEFAULT_SETTINGS[key]), after: recordOf(key, value) });
    expect(requests).toEqual(['RescoreAfterSetting']);
    expect(tables.leadJob).toMatchObject([
      {
        id: answer.ok && answer.jobId,
        name: 'Score open leads: Thresholds',
        jobKind: 'RESCORE',
        jobStatus: 'RUNNING',
        cause: 'SETTING_CHANGED',
        causeNote: 'Thresholds',
      },
    ]);
  });

  it('begins one job for a change, however often it is told, and another one for the next', async () => {
    const { hear, tables } = workspaceOf();
    const first = await hear();
    expect(await hear()).toEqual(first);
    expect(tables.leadJob).toHaveLength(1);
    await hear({ after: { ...changed, updatedAt: '2026-11-22T10:00:01.000Z' } });
    expect(tables.leadJob).toHaveLength(2);
  });

  it.each<[string, Parameters<ReturnType<typeof workspaceOf>['hear']>[0]]>([
    ['another field', { updatedFields: ['name'] }],
    ['a setting that no score depends on', { after: { ...changed, key: 'conversion' } }],
    ['a key that no setting has', { after: { ...changed, key: 'treshold' } }],
    ['a value that cannot be read', { after: { ...changed, value: { mqlScore: 'many' } } }],
    ['the same value in another order', { after: recordOf('thresholds', reversed(DEFAULT_SETTINGS.thresholds)) }],
    ['a value that holds without a record too', { after: recordOf('thresholds', null) }],
    ['a record that was deleted', { after: { ...changed, deletedAt: now.toISOString() } }],
  ])('asks nothing about %s', async (_what, event) => {
    const { hear, requests } = workspaceOf();
    expect(await hear(event)).toEqual({ ok: true, jobId: null });
    expect(requests).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a value that could not be read: leads may have their scores from before it', { ...before, value: 'many' }],
    ['another key', { ...before, key: 'completeness' }],
    ['nothing that the event tells', null],
  ])('begins a job for the default in the place of %s', async (_what, earlier) => {
    const { hear, tables } = workspaceOf();
    await hear({ before: earlier, after: recordOf('thresholds', DEFAULT_SETTINGS.thresholds) });
    expect(tables.leadJob).toHaveLength(1);
  });

  it('calls a setting without a name by its key', async () => {
    const { hear, tables } = workspaceOf();
    await hear({ after: { ...changed, name: ' ' } });
    expect(tables.leadJob).toMatchObject([{ causeNote: 'thresholds' }]);
  });

  it.each<Fate>(['refused', 'lost before', 'lost after'])(
    'whose write is %p fails so that Twenty tells it again, and begins one job in the end',
    async (fate) => {
      const { hear, meet, tables } = workspaceOf();
      meet(() => fate);
      expect(await hear()).toMatchObject({ ok: false });
      meet(() => 'carried out');
      expect(await hear()).toMatchObject({ ok: true });
      expect(tables.leadJob).toHaveLength(1);
    },
  );

  it('names what of an event it cannot read', async () => {
    const { hear } = workspaceOf();
    const { updatedAt: _, ...timeless } = changed;
    expect(await hear({ after: timeless })).toMatchObject({
      ok: false,
      code: 'UNREADABLE',
      message: expect.stringContaining('updatedAt'),
    });
  });

  it('is heard by a job that is under way: it goes on under the new value', async () => {
    const leads = scoredLeads({ count: 450, at: now });
    const workspace = fakeWorkspace({ now, lead: leads, leadSetting: [{ ...before }] });
    const heard = await onSettingChanged({
      client: workspace.client,
      before,
      after: changed,
      updatedFields: ['value'],
    });
    const jobId = heard.ok ? (heard.jobId ?? '') : '';
    workspace.meet(({ name }) => {
      if (name !== 'ReadMoreLeadsToRescore') return 'carried out';
      workspace.tables.leadSetting = [
        { ...before, value: { ...lower(50), warmScore: 0, hotScore: 0 }, updatedAt: '2026-11-22T10:00:09.000Z' },
      ];
      return 'carried out';
    });
    expect(await runLeadJob({ client: workspace.client, jobId, now: () => now })).toMatchObject({ changed: 450 });
    expect(new Set(leads.map(({ rating }) => rating))).toEqual(new Set(['HOT']));
  });
});

/** The keys in an order of the database's own. */
function reversed(value: object): object {
  return Object.fromEntries(Object.entries(value).toReversed());
}
