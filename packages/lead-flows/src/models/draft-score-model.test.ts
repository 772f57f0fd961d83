import { DEFAULT_SCORE_MODEL, leadScoreModelSchema, leadScoreRuleSchema, readScoreModel } from '@leads/lead-domain';
import { aFieldRule, aScoreModel } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { type FakeWorkspace, fakeWorkspace } from '../testing/fake-workspace.ts';

import { DEFAULT_MODEL_ID, defaultModelRecords } from './default-model-records.ts';
import { type DraftSource } from './draft-content.ts';
import { draftScoreModel } from './draft-score-model.ts';
import { exportScoreModel } from './export-score-model.ts';
import { publishScoreModel } from './publish-score-model.ts';
import { readScoreModelPanel } from './read-score-model-panel.ts';
import { removeScoreRule } from './remove-score-rule.ts';
import { saveScoreModelHead } from './save-score-model-head.ts';
import { saveScoreRule } from './save-score-rule.ts';

const now = new Date('2026-11-22T10:00:00Z');
const SHIPPED: DraftSource = { modelId: DEFAULT_MODEL_ID };

const workspaceOf = (): FakeWorkspace => {
  const { model, rules } = defaultModelRecords({ now });
  return fakeWorkspace({ now, leadScoreModel: [model], leadScoreRule: rules });
};

const draftOf = async ({ client }: FakeWorkspace, source: DraftSource = SHIPPED): Promise<string> => {
  const answer = await draftScoreModel({ client, source });
  if (!answer.ok) throw new Error(answer.message);
  return answer.modelId;
};

const rulesOf = ({ tables }: FakeWorkspace, modelId: string) =>
  (tables.leadScoreRule ?? [])
    .map((rule) => leadScoreRuleSchema.parse(rule))
    .filter((rule) => rule.modelId === modelId);

const panelOf = async ({ client }: FakeWorkspace, modelId: string) => {
  const answer = await readScoreModelPanel({ client, modelId });
  if (!answer.ok) throw new Error(answer.message);
  return answer.panel;
};

describe('draftScoreModel', () => {
  it('copies the rules of a published model under a draft without a version, in two reads and two writes', async () => {
    const workspace = workspaceOf();
    const id = await draftOf(workspace);
    expect(workspace.requests).toEqual([
      'ReadScoreModel',
      'ReadScoreModelDrafts',
      'DraftScoreModel',
      'DraftScoreRules',
    ]);
    expect(leadScoreModelSchema.parse(workspace.tables.leadScoreModel?.[1])).toMatchObject({
      name: DEFAULT_SCORE_MODEL.name,
      basis: 'RULES',
      status: 'DRAFT',
      modelVersion: null,
      definition: null,
    });
    const { current, problems } = await panelOf(workspace, id);
    expect(problems).toEqual([]);
    expect(current).toEqual({ ...DEFAULT_SCORE_MODEL, version: 1 });
  });

  it('takes what was published, not what somebody made of the records since', async () => {
    const workspace = workspaceOf();
    Object.assign(workspace.tables.leadScoreRule?.[0] ?? {}, { points: 99 });
    const id = await draftOf(workspace);
    expect(rulesOf(workspace, id).map(({ points }) => points)).not.toContain(99);
  });

  it('is the draft that was made before, with what was edited in it', async () => {
    const workspace = workspaceOf();
    const id = await draftOf(workspace);
    await saveScoreRule({ client: workspace.client, modelId: id, rule: aFieldRule({ key: 'mine' }), position: 99 });
    expect(await draftOf(workspace)).toBe(id);
    expect(rulesOf(workspace, id)).toHaveLength(DEFAULT_SCORE_MODEL.rules.length + 1);
  });

  it('is a new one where the last was published or thrown away', async () => {
    const workspace = workspaceOf();
    const first = await draftOf(workspace);
    await publishScoreModel({ client: workspace.client, modelId: first, now });
    const second = await draftOf(workspace);
    expect(second).not.toBe(first);
    const thrown = workspace.tables.leadScoreModel?.find(({ id }) => id === second);
    Object.assign(thrown ?? {}, { deletedAt: now.toISOString() });
    expect(new Set([first, second, await draftOf(workspace)]).size).toBe(3);
  });

  it('takes over the rules of a draft as they stand, unfinished ones too', async () => {
    const workspace = workspaceOf();
    const id = await draftOf(workspace);
    const unfinished = { id: 'by hand', modelId: id, name: 'Half a rule', ruleKind: 'FIELD', isActive: false };
    workspace.tables.leadScoreRule?.push(unfinished);
    const copy = await draftOf(workspace, { modelId: id });
    expect(rulesOf(workspace, copy)).toContainEqual(
      expect.objectContaining({ name: 'Half a rule', ruleKey: 'by hand' }),
    );
  });

  it('takes a file, as it was exported', async () => {
    const workspace = workspaceOf();
    const file = exportScoreModel(await panelOf(workspace, DEFAULT_MODEL_ID));
    const id = await draftOf(fakeWorkspace({ now }), { definition: JSON.parse(JSON.stringify(file)) });
    const elsewhere = fakeWorkspace({ now });
    expect(await draftOf(elsewhere, { definition: file })).toBe(id);
    const { current } = await panelOf(elsewhere, id);
    expect(current).toEqual({ ...DEFAULT_SCORE_MODEL, version: 1 });
  });

  it.each<[string, unknown, string]>([
    ['a bad rule', aScoreModel({ rules: [aFieldRule({ label: 'Size', field: 'emploees' })] }), 'employees'],
    ['no rules', { name: 'X', version: 1, groupCaps: { FIT: 1, ENGAGEMENT: 1, NEGATIVE: 1 } }, 'rules'],
    ['no model at all', 'a text', 'model'],
  ])('refuses a file with %s, and makes nothing', async (_what, definition, words) => {
    const { client, tables } = fakeWorkspace({ now });
    const answer = await draftScoreModel({ client, source: { definition } });
    expect(answer).toMatchObject({ ok: false, code: 'MODEL_REFUSED' });
    expect(answer.ok || answer.message).toContain(words);
    expect(tables.leadScoreModel ?? []).toEqual([]);
  });

  it('knows a field of the workspace itself', async () => {
    const definition = aScoreModel({ rules: [aFieldRule({ field: 'fleetSize' })] });
    const { client, requests } = fakeWorkspace({ now, customFields: ['fleetSize'] });
    expect(await draftScoreModel({ client, source: { definition } })).toMatchObject({ ok: true });
    expect(requests[0]).toBe('ProbeCustomFields');
    const elsewhere = fakeWorkspace({ now });
    const refused = await draftScoreModel({ client: elsewhere.client, source: { definition } });
    expect(refused).toMatchObject({ ok: false, code: 'MODEL_REFUSED', message: expect.stringContaining('fleetSize') });
  });

  it('says that there is no such model', async () => {
    const { client } = workspaceOf();
    const modelId = '00000000-0000-4000-8000-0000000000ff';
    expect(await draftScoreModel({ client, source: { modelId } })).toMatchObject({
      ok: false,
      code: 'MODEL_NOT_FOUND',
    });
  });

  it.each(['refused', 'lost before', 'lost after'] as const)(
    'whose request is %s ends the same once it is done again',
    async (fate) => {
      const undisturbed = workspaceOf();
      await draftOf(undisturbed);
      for (let broken = 0; broken < 4; broken += 1) {
        const workspace = workspaceOf();
        workspace.meet(({ index }) => (index === broken ? fate : 'carried out'));
        expect(await draftScoreModel({ client: workspace.client, source: SHIPPED })).toMatchObject({ ok: false });
        await draftOf(workspace);
        expect(workspace.tables).toEqual(undisturbed.tables);
      }
    },
  );

  it('at two hands at once is one draft', async () => {
    const workspace = workspaceOf();
    const ids = await Promise.all([draftOf(workspace), draftOf(workspace)]);
    expect(new Set(ids).size).toBe(1);
    expect(rulesOf(workspace, ids[0])).toHaveLength(DEFAULT_SCORE_MODEL.rules.length);
  });
});

describe('the rules of a draft', () => {
  it('are saved under their key, changed under their record, and removed', async () => {
    const workspace = workspaceOf();
    const { client } = workspace;
    const modelId = await draftOf(workspace, { definition: aScoreModel({ rules: [] }) });
    const saved = await saveScoreRule({ client, modelId, rule: aFieldRule({ key: 'size' }), position: 1 });
    if (!saved.ok) throw new Error(saved.message);
    await saveScoreRule({
      client,
      modelId,
      rule: aFieldRule({ key: 'size of firm', points: 3 }),
      position: 1,
      ruleId: saved.rule.id,
    });
    expect(rulesOf(workspace, modelId)).toMatchObject([{ id: saved.rule.id, ruleKey: 'size of firm', points: 3 }]);
    expect(await removeScoreRule({ client, ruleId: saved.rule.id })).toEqual({ ok: true });
    expect((await panelOf(workspace, modelId)).rules).toEqual([]);
  });

  it('make the model that the panel shows, with what is wrong with it', async () => {
    const workspace = workspaceOf();
    const { client } = workspace;
    const modelId = await draftOf(workspace, { definition: aScoreModel({ rules: [aFieldRule()] }) });
    expect(await panelOf(workspace, modelId)).toMatchObject({ canPublish: true, draftId: modelId, problems: [] });
    const rule = aFieldRule({ key: 'empty', label: 'Nothing yet', operator: 'IS_ONE_OF' });
    await saveScoreRule({ client, modelId, rule, position: 2 });
    expect(await panelOf(workspace, modelId)).toMatchObject({
      canPublish: false,
      current: { rules: [{ key: aFieldRule().key }] },
      problems: [{ key: 'empty', rule: 'Nothing yet' }],
    });
  });

  it('are left alone where the caller saw no draft', async () => {
    const { client, requests } = workspaceOf();
    const common = { client, modelId: DEFAULT_MODEL_ID, status: 'PUBLISHED' as const };
    for (const answer of [
      await saveScoreRule({ ...common, rule: aFieldRule(), position: 1 }),
      await removeScoreRule({ ...common, ruleId: 'rule' }),
      await saveScoreModelHead({ ...common, name: 'X' }),
    ]) {
      expect(answer).toMatchObject({ ok: false, code: 'MODEL_REFUSED', message: expect.stringContaining('draft') });
    }
    expect(requests).toEqual([]);
  });

  it('of a published model score nothing, whatever becomes of them', async () => {
    const workspace = workspaceOf();
    Object.assign(workspace.tables.leadScoreRule?.[0] ?? {}, { points: 99 });
    const { current, canPublish, published } = await panelOf(workspace, DEFAULT_MODEL_ID);
    expect(current).toEqual(
      readScoreModel({ input: DEFAULT_SCORE_MODEL }).kind === 'read' ? DEFAULT_SCORE_MODEL : null,
    );
    expect(published).toMatchObject({ name: DEFAULT_SCORE_MODEL.name, version: 1 });
    expect(canPublish).toBe(false);
  });
});

describe('saveScoreModelHead', () => {
  it('changes what is given, and leaves the rest', async () => {
    const workspace = workspaceOf();
    const modelId = await draftOf(workspace);
    expect(await saveScoreModelHead({ client: workspace.client, modelId, caps: { FIT: 30 } })).toEqual({ ok: true });
    const [, draft] = workspace.tables.leadScoreModel ?? [];
    expect(draft).toMatchObject({ name: DEFAULT_SCORE_MODEL.name, fitCap: 30 });
    expect(draft).toMatchObject({ engagementCap: DEFAULT_SCORE_MODEL.groupCaps.ENGAGEMENT });
  });

  it.each([{ name: '' }, { caps: { FIT: 101 } }, { caps: { NEGATIVE: -1 } }, { caps: { ENGAGEMENT: 1.5 } }])(
    'refuses %j',
    async (changes) => {
      const { client, requests } = workspaceOf();
      const answer = await saveScoreModelHead({ client, modelId: DEFAULT_MODEL_ID, ...changes });
      expect(answer).toMatchObject({ ok: false, code: 'INPUT_REFUSED' });
      expect(requests).toEqual([]);
    },
  );
});
