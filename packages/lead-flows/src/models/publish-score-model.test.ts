import { type LeadScoreModel, leadScoreModelSchema, ruleRecordOf, type ScoreRule } from '@leads/lead-domain';
import { aFieldRule } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { defaultModelRecords } from './default-model-records.ts';
import { onScoreModelChanged } from './on-score-model-changed.ts';
import { publishScoreModel } from './publish-score-model.ts';
import { type FakeWorkspace, fakeWorkspace } from '../testing/fake-workspace.ts';

const now = new Date('2026-11-22T10:00:00Z');
const later = (minutes: number) => new Date(+now + minutes * 60_000);

const aDraft = (id: string, fields: Partial<LeadScoreModel> = {}) => ({
  ...leadScoreModelSchema.parse({ id, name: 'Anvils', basis: 'RULES', status: 'DRAFT' }),
  ...fields,
});

const recordOf = ({ rule, modelId }: { rule: ScoreRule; modelId: string }) => ({
  id: `${modelId} ${rule.key}`,
  deletedAt: null,
  ...ruleRecordOf({ rule, modelId, position: 0 }),
});

/** The shipped model, published, and two drafts of one rule each. */
const workspaceOf = (rule: ScoreRule = aFieldRule()): FakeWorkspace =>
  fakeWorkspace({
    now,
    leadScoreModel: [defaultModelRecords({ now: later(-60) }).model, aDraft('draft A'), aDraft('draft B')],
    leadScoreRule: ['draft A', 'draft B'].map((modelId) => recordOf({ rule, modelId })),
  });

const modelsOf = ({ tables }: FakeWorkspace): LeadScoreModel[] =>
  (tables.leadScoreModel ?? []).map((record) => leadScoreModelSchema.parse(record));
const published = (workspace: FakeWorkspace) => modelsOf(workspace).filter(({ status }) => status === 'PUBLISHED');

const publish = ({ client }: FakeWorkspace, question: { modelId?: string; now?: Date } = {}) =>
  publishScoreModel({ client, modelId: 'draft A', now, ...question });

describe('publishScoreModel', () => {
  it('freezes the rules as the next version, retires the one before and begins to score all leads', async () => {
    const workspace = workspaceOf();
    const answer = await publish(workspace);
    expect(answer).toMatchObject({ ok: true, version: 2 });
    expect(workspace.requests).toEqual([
      'ReadScoreModelToPublish',
      'PublishScoreModel',
      'ReadPublishedModels',
      'FinishPublication',
    ]);
    expect(published(workspace)).toMatchObject([
      {
        id: 'draft A',
        modelVersion: 2,
        publishedAt: now.toISOString(),
        definition: { name: 'Anvils', version: 2, rules: [{ key: aFieldRule().key }] },
      },
    ]);
    expect(modelsOf(workspace)[0]).toMatchObject({ status: 'RETIRED', retiredAt: now.toISOString() });
    expect(workspace.tables.leadJob).toMatchObject([
      {
        id: answer.ok && answer.jobId,
        jobKind: 'RESCORE',
        jobStatus: 'RUNNING',
        cause: 'MODEL_PUBLISHED',
        causeNote: 'Anvils v2',
      },
    ]);
  });

  it('refuses a model with a bad rule, naming each, and changes nothing', async () => {
    const workspace = workspaceOf(aFieldRule({ label: 'Big ones', operator: 'IS_ONE_OF', values: [] }));
    const before = structuredClone(workspace.tables);
    const answer = await publish(workspace);
    expect(answer).toMatchObject({ ok: false, code: 'MODEL_REFUSED', problems: [{ rule: 'Big ones' }] });
    expect(answer.ok || answer.message).toContain('Big ones');
    expect(workspace.tables).toMatchObject(before);
    expect(workspace.requests).toEqual(['ReadScoreModelToPublish']);
  });

  it('refuses more rules than a model may have, since only so many are read', async () => {
    const workspace = workspaceOf();
    workspace.tables.leadScoreRule = Array.from({ length: 201 }, (_, index) =>
      recordOf({ rule: aFieldRule({ key: `rule ${index}` }), modelId: 'draft A' }),
    );
    const answer = await publish(workspace);
    expect(answer).toMatchObject({ ok: false, code: 'MODEL_REFUSED' });
    expect(answer.ok || answer.message).toContain('201');
  });

  it.each([
    ['that does not exist', 'nobody'],
    ['that was deleted', 'draft B'],
  ])('finds no model %s', async (_what, modelId) => {
    const workspace = workspaceOf();
    Object.assign(workspace.tables.leadScoreModel?.[2] ?? {}, { deletedAt: now.toISOString() });
    expect(await publish(workspace, { modelId })).toMatchObject({ ok: false, code: 'MODEL_NOT_FOUND' });
  });

  it('again says the same, and begins nothing twice', async () => {
    const workspace = workspaceOf();
    const first = await publish(workspace);
    Object.assign(workspace.tables.leadJob?.[0] ?? {}, { jobStatus: 'DONE' });
    expect(await publish(workspace, { now: later(5) })).toEqual(first);
    expect(workspace.tables.leadJob).toMatchObject([{ jobStatus: 'DONE' }]);
  });

  it('tells who changed a rule after another had published the draft that the change does not count', async () => {
    const workspace = workspaceOf(aFieldRule({ points: 5 }));
    await publish(workspace);
    Object.assign(workspace.tables.leadScoreRule?.[0] ?? {}, { points: 30 });
    const answer = await publish(workspace, { now: later(1) });
    expect(answer).toMatchObject({ ok: false, code: 'MODEL_REFUSED' });
    expect(!answer.ok && answer.message).toMatch(/published it meanwhile as Anvils v2.*new draft/);
    expect(published(workspace)).toMatchObject([{ definition: { rules: [{ points: 5 }] } }]);
  });

  it('never gives a version twice, not even that of a deleted model', async () => {
    const workspace = workspaceOf();
    await publish(workspace);
    Object.assign(workspace.tables.leadScoreModel?.[1] ?? {}, { deletedAt: now.toISOString() });
    expect(await publish(workspace, { modelId: 'draft B' })).toMatchObject({ ok: true, version: 3 });
  });

  it('goes by versions, whatever the clocks of two admins say', async () => {
    const workspace = workspaceOf();
    await publish(workspace);
    await publish(workspace, { modelId: 'draft B', now: later(-600) });
    expect(published(workspace)).toMatchObject([{ id: 'draft B', modelVersion: 3 }]);
  });

  it.each(['refused', 'lost before', 'lost after'] as const)(
    'whose request is %s ends the same once it is done again',
    async (fate) => {
      const undisturbed = workspaceOf();
      const answer = await publish(undisturbed);
      for (let broken = 0; broken < 4; broken += 1) {
        const workspace = workspaceOf();
        workspace.meet(({ index }) => (index === broken ? fate : 'carried out'));
        expect(await publish(workspace)).toMatchObject({ ok: false });
        expect(await publish(workspace)).toEqual(answer);
        expect(workspace.tables).toEqual(undisturbed.tables);
      }
    },
  );

  it.each([0, 1, 2, 3])(
    'of two at once, the second coming before request %i of the first, leaves one published',
    async (place) => {
      const workspace = workspaceOf();
      const seconds: ReturnType<typeof publish>[] = [];
      workspace.meet(async ({ index }) => {
        if (index === place && seconds.length === 0) {
          seconds.push(publish(workspace, { modelId: 'draft B', now: later(1) }));
          await Promise.all(seconds);
        }
        return 'carried out' as const;
      });
      const first = await publish(workspace);
      const answers = [first, ...(await Promise.all(seconds))];
      const [standing, ...others] = published(workspace);
      expect(others).toEqual([]);
      expect(answers.filter((answer) => answer.ok && answer.version === standing?.modelVersion)).toHaveLength(1);
      expect(new Set(modelsOf(workspace).map(({ modelVersion }) => modelVersion)).size).toBe(3);
    },
  );

  it('of two in step leaves one published', async () => {
    const workspace = workspaceOf();
    const answers = await Promise.all([publish(workspace), publish(workspace, { modelId: 'draft B' })]);
    expect(published(workspace)).toMatchObject([{ id: 'draft B', modelVersion: 2 }]);
    expect(modelsOf(workspace)[1]).toMatchObject({ status: 'DRAFT', modelVersion: null, definition: null });
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('onScoreModelChanged', () => {
  const changed = (workspace: FakeWorkspace, id: string, fields: Partial<LeadScoreModel>) => {
    const model = workspace.tables.leadScoreModel?.find((each) => each.id === id);
    Object.assign(model ?? {}, fields);
    return onScoreModelChanged({ client: workspace.client, after: structuredClone(model), now });
  };

  it('publishes what somebody set to "published" by hand', async () => {
    const workspace = workspaceOf();
    expect(await changed(workspace, 'draft A', { status: 'PUBLISHED' })).toEqual({ ok: true, outcome: 'PUBLISHED' });
    expect(published(workspace)).toMatchObject([{ id: 'draft A', modelVersion: 2 }]);
    expect(workspace.tables.leadJob).toHaveLength(1);
  });

  it('sends back what may not be published, and says why', async () => {
    const workspace = workspaceOf(aFieldRule({ label: 'Big ones', operator: 'IS_ONE_OF', values: [] }));
    expect(await changed(workspace, 'draft A', { status: 'PUBLISHED' })).toEqual({ ok: true, outcome: 'SENT_BACK' });
    const sentBack = modelsOf(workspace)[1];
    expect(sentBack).toMatchObject({ status: 'DRAFT', definition: null });
    expect(sentBack?.statusNote).toContain('Big ones');
    expect(published(workspace)).toMatchObject([{ modelVersion: 1 }]);
  });

  it('publishes a retired version as a new one, with the rules that it had', async () => {
    const workspace = workspaceOf();
    await publish(workspace);
    const id = modelsOf(workspace)[0]?.id ?? '';
    expect(await changed(workspace, id, { status: 'PUBLISHED' })).toEqual({ ok: true, outcome: 'PUBLISHED' });
    expect(published(workspace)).toMatchObject([{ id, modelVersion: 3, retiredAt: null, definition: { version: 3 } }]);
    expect(workspace.tables.leadJob).toHaveLength(2);
  });

  it('publishes the changed rules of a version that was made a draft again, as a new version', async () => {
    const workspace = workspaceOf(aFieldRule({ points: 5 }));
    await publish(workspace);
    expect(await changed(workspace, 'draft A', { status: 'DRAFT' })).toEqual({ ok: true, outcome: 'WITHDRAWN' });
    expect(modelsOf(workspace)[1]).toMatchObject({ status: 'DRAFT', definition: null, modelVersion: null });
    Object.assign(workspace.tables.leadScoreRule?.[0] ?? {}, { points: 30 });
    expect(await changed(workspace, 'draft A', { status: 'PUBLISHED' })).toEqual({ ok: true, outcome: 'PUBLISHED' });
    expect(published(workspace)).toMatchObject([{ id: 'draft A', definition: { rules: [{ points: 30 }] } }]);
  });

  it('scores by the shipped rules again where nothing is in force any more, once', async () => {
    const workspace = workspaceOf();
    const { id } = modelsOf(workspace)[0] ?? { id: '' };
    expect(await changed(workspace, id, { status: 'RETIRED' })).toEqual({ ok: true, outcome: 'WITHDRAWN' });
    expect(await changed(workspace, id, { status: 'RETIRED' })).toEqual({ ok: true, outcome: 'WITHDRAWN' });
    expect(workspace.tables.leadJob).toMatchObject([{ jobKind: 'RESCORE', causeNote: 'Default v1' }]);
  });

  it.each<[string, Partial<LeadScoreModel>]>([
    ['a draft', { status: 'DRAFT' }],
    ['a retirement', { status: 'RETIRED' }],
    ['a deleted model', { status: 'PUBLISHED', deletedAt: now.toISOString() }],
    ['what was learnt', { status: 'PUBLISHED', basis: 'OUTCOMES' }],
  ])('asks nothing about %s', async (_what, fields) => {
    const workspace = workspaceOf();
    expect(await changed(workspace, 'draft A', fields)).toEqual({ ok: true, outcome: 'NOTHING' });
    expect(workspace.requests).toEqual([]);
  });
});
