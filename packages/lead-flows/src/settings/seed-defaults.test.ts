import {
  DEFAULT_SCORE_MODEL,
  readSettings,
  SETTING_KEYS,
  leadScoreModelSchema,
  DEFAULT_SETTINGS,
} from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { fakeWorkspace } from '../testing/fake-workspace.ts';

import { seedDefaults } from './seed-defaults.ts';

const now = new Date('2026-11-22T10:00:00Z');

describe('seedDefaults', () => {
  it('makes settings, form and the model that scores, and nothing the second time', async () => {
    const { client, tables, requests } = fakeWorkspace({ now });
    const answer = await seedDefaults({ client, now });
    expect(answer).toMatchObject({
      ok: true,
      created: expect.arrayContaining(['Thresholds', DEFAULT_SCORE_MODEL.name]),
    });
    expect(tables.leadSetting?.map(({ key }) => key).toSorted()).toEqual([...SETTING_KEYS].toSorted());
    expect(tables.leadScoreModel).toMatchObject([{ status: 'PUBLISHED', basis: 'RULES', modelVersion: 1 }]);
    expect(tables.leadScoreRule).toHaveLength(DEFAULT_SCORE_MODEL.rules.length);
    expect(requests).toEqual(['ReadSeededRecords', 'SeedDefaults', 'SeedScoreRules']);
    expect(await seedDefaults({ client, now })).toEqual({ ok: true, created: [] });
    expect(requests).toHaveLength(4);
  });

  it('makes the model that scored before there was one', async () => {
    const { client, tables } = fakeWorkspace({ now });
    await seedDefaults({ client, now });
    const models = (tables.leadScoreModel ?? []).map((record) => leadScoreModelSchema.parse(record));
    expect(readSettings({ settings: [], models })).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it.each([
    ['published', { status: 'PUBLISHED' }],
    ['drafted', { status: 'DRAFT' }],
    ['deleted', { deletedAt: now.toISOString() }],
  ])('makes none where one was %s', async (_what, fields) => {
    const { client, tables } = fakeWorkspace({ now, leadScoreModel: [{ id: 'own', ...fields }] });
    await seedDefaults({ client, now });
    expect(tables.leadScoreModel).toHaveLength(1);
    expect(tables.leadScoreRule).toEqual([]);
  });

  it('brings back no rule that an admin deleted', async () => {
    const { client, tables } = fakeWorkspace({ now });
    await seedDefaults({ client, now });
    for (const rule of tables.leadScoreRule ?? []) Object.assign(rule, { deletedAt: now.toISOString() });
    await seedDefaults({ client, now });
    expect(tables.leadScoreRule?.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
  });

  it.each(['refused', 'lost before', 'lost after'] as const)(
    '%s at any request is made good the next time',
    async (fate) => {
      const undisturbed = fakeWorkspace({ now });
      await seedDefaults({ client: undisturbed.client, now });
      for (let broken = 0; broken < 3; broken += 1) {
        const { client, tables, meet } = fakeWorkspace({ now });
        meet(({ index }) => (index === broken ? fate : 'carried out'));
        expect(await seedDefaults({ client, now })).toMatchObject({ ok: false });
        await seedDefaults({ client, now });
        expect(tables).toEqual(undisturbed.tables);
      }
    },
  );
});
