import { type LeadScoreModel, leadScoreModelSchema } from '@leads/lead-domain';
import { aFieldRule, anOutcomeModel } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { newJob } from '../jobs/new-job.ts';
import { fakeWorkspace } from '../testing/fake-workspace.ts';
import { publishedModel } from '../testing/published-model.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

import { checkScoring } from './check-scoring.ts';

const now = new Date('2026-11-22T10:00:00Z');
const ago = (minutes: number): string => new Date(+now - minutes * 60_000).toISOString();
const DAY = 24 * 60;

const rules = (fields: Partial<LeadScoreModel> = {}) => ({
  ...publishedModel({ rules: [aFieldRule()] }).record,
  ...fields,
});

const examine = (tables: Partial<Parameters<typeof fakeWorkspace>[0]>) =>
  checkScoring({ client: fakeWorkspace({ now, ...tables }).client, now });

const find = async (key: string, tables: Partial<Parameters<typeof fakeWorkspace>[0]>) =>
  (await examine(tables)).find((check) => check.key === key);

describe('checkScoring', () => {
  it('is content with one published model, and jobs that move', async () => {
    const running = { ...newJob({ id: 'a', kind: 'RESCORE', cause: 'DECAY', causeNote: '' }), updatedAt: ago(12) };
    const checks = await examine({ leadScoreModel: [rules()], leadJob: [running] });
    expect(checks.map(({ key, state }) => [key, state])).toEqual([
      ['scoring.model', 'ok'],
      ['scoring.jobs', 'ok'],
      ['scoring.outcomes', 'ok'],
    ]);
  });

  it.each<[string, LeadScoreModel[], string]>([
    ['none is published', [], 'None is published'],
    ['two are published', [rules(), rules({ id: 'other', modelVersion: 1 })], '2 are published'],
    ['its definition cannot be read', [rules({ definition: { name: 'X' } })], 'Score model'],
    [
      'a field that it reads was deleted',
      [publishedModel({ rules: [aFieldRule({ label: 'Fleet', field: 'fleetSize' })] }).record],
      'Fleet',
    ],
  ])('warns where %s', async (_what, leadScoreModel, words) => {
    const check = await find('scoring.model', { leadScoreModel });
    expect(check).toMatchObject({
      state: 'warning',
      detail: expect.stringContaining(words),
      remedy: expect.any(String),
    });
  });

  it.each([
    ['stuck', { updatedAt: ago(31) }, 'failed'],
    ['given up this week', { jobStatus: 'FAILED', updatedAt: ago(DAY) }, 'warning'],
    ['given up long ago', { jobStatus: 'FAILED', updatedAt: ago(8 * DAY) }, 'ok'],
    ['done', { jobStatus: 'DONE', updatedAt: ago(31) }, 'ok'],
  ])('looks at a job that is %s', async (_what, fields, state) => {
    const job = { ...newJob({ id: 'a', kind: 'RESCORE', cause: 'DECAY', causeNote: '' }), ...fields };
    expect(await find('scoring.jobs', { leadJob: [job] })).toMatchObject({ state });
  });

  it('warns of what was learnt long ago, where there is much to learn since', async () => {
    const finished = scoredLeads({ count: 30, at: now, fields: () => ({ status: 'CONVERTED', convertedAt: ago(5) }) });
    const learnt = (days: number) =>
      leadScoreModelSchema.parse({
        id: 'learnt',
        name: 'Outcomes',
        basis: 'OUTCOMES',
        status: 'PUBLISHED',
        modelVersion: 3,
        definition: anOutcomeModel(),
        publishedAt: ago(days * DAY),
      });
    expect(await find('scoring.outcomes', { leadScoreModel: [learnt(5)], lead: finished })).toMatchObject({
      state: 'warning',
      detail: expect.stringContaining('5 days'),
    });
    for (const tables of [{ leadScoreModel: [learnt(1)], lead: finished }, { leadScoreModel: [learnt(5)] }]) {
      expect(await find('scoring.outcomes', tables)).toMatchObject({ state: 'ok', detail: '"Outcomes" v3 says it.' });
    }
  });

  it('leaves what the key may not read to the check of its rights', async () => {
    const { client, meet } = fakeWorkspace({ now });
    meet(() => 'refused');
    expect(await checkScoring({ client, now })).toEqual([]);
  });
});
