import { describe, expect, it } from '@jest/globals';

import { DEFAULT_SCORE_MODEL } from '../scoring/default-score-model.ts';
import { anOutcomeModel } from '../testing/outcome-model.ts';
import { aFieldRule, aScoreModel } from '../testing/score-rules.ts';

import { type PublishedModelRecord } from './newest-published.ts';
import { readSettings } from './read-settings.ts';

const rule = aFieldRule({ key: 'industry', label: 'Industry' });
const published = (version: number, fields: Partial<PublishedModelRecord> = {}): PublishedModelRecord => ({
  name: 'Our rules',
  basis: 'RULES',
  status: 'PUBLISHED',
  modelVersion: version,
  definition: aScoreModel({ name: 'Our rules', version, rules: [rule] }),
  ...fields,
});

const read = (...models: PublishedModelRecord[]) => readSettings({ settings: [], models });

describe('the rules that score', () => {
  it('are those that ship until some are published', () => {
    expect(read()).toMatchObject({ settings: { scoring: DEFAULT_SCORE_MODEL }, problems: [] });
  });

  it.each([
    ['the published ones', [published(1)], 1],
    ['the newest, whatever comes first', [published(2), published(3), published(1)], 3],
    ['no draft', [published(1), published(2, { status: 'DRAFT' })], 1],
    ['no retired ones', [published(1), published(2, { status: 'RETIRED' })], 1],
    ['none learnt from outcomes', [published(1), published(2, { basis: 'OUTCOMES', definition: null })], 1],
    ['the older ones where the newest cannot be read', [published(1), published(2, { definition: 'broken' })], 1],
  ])('are %s', (_, models, version) => {
    expect(read(...models).settings.scoring).toMatchObject({ name: 'Our rules', version });
  });

  it('are those that ship where no published ones can be read, and the problem is named', () => {
    const { settings, problems } = read(published(1, { definition: { name: 'Our rules', rules: [] } }));
    expect(settings.scoring).toBe(DEFAULT_SCORE_MODEL);
    expect(problems.map(({ key, path }) => [key, path])).toEqual([
      ['scoring', 'version'],
      ['scoring', 'groupCaps'],
    ]);
    expect(problems[0]?.message).toBe(
      'Score model "Our rules": "version" cannot be used (Missing: expected number); give it a whole number from 1.',
    );
  });

  it('score without a bad one among them, which is named with the remedy', () => {
    const definition = {
      ...aScoreModel({ rules: [] }),
      rules: [rule, { ...rule, key: 'size', label: 'Size', points: 0 }],
    };
    const { settings, problems } = read(published(1, { definition }));
    expect(settings.scoring.rules).toEqual([rule]);
    expect(problems).toEqual([
      {
        key: 'scoring',
        path: 'rules.1',
        message:
          'Score model "Our rules": Rule "Size": it gives 0 points and so changes nothing; give it points, or switch it off.',
      },
    ]);
  });

  it('may read fields of the workspace, which were checked when they were published', () => {
    const own = aFieldRule({ field: 'annualRevenue' });
    const models = [published(1, { definition: aScoreModel({ rules: [own] }) })];
    expect(readSettings({ settings: [], models })).toMatchObject({
      settings: { scoring: { rules: [own] } },
      problems: [],
    });
    const checked = readSettings({ settings: [], models, customFields: ['zone'] });
    expect(checked.problems[0]?.message).toContain('there is no field "annualRevenue"');
  });

  it('are no setting any more: one that is left over is named', () => {
    const { settings, problems } = readSettings({
      settings: [{ key: 'scoring', value: published(1).definition }],
      models: [],
    });
    expect(settings.scoring).toBe(DEFAULT_SCORE_MODEL);
    expect(problems).toMatchObject([{ key: 'scoring', path: '' }]);
    expect(problems[0]?.message).toContain('delete the setting');
  });
});

describe('what history says', () => {
  const learnt = (version: number, fields: Partial<PublishedModelRecord> = {}): PublishedModelRecord => ({
    name: 'Outcomes',
    basis: 'OUTCOMES',
    status: 'PUBLISHED',
    modelVersion: version,
    definition: JSON.parse(JSON.stringify(anOutcomeModel())),
    ...fields,
  });

  it('is nothing until something is learnt', () => {
    expect(read(published(1)).settings.outcomes).toBeNull();
  });

  it('is said by the newest published model that can be read', () => {
    const { settings, problems } = read(learnt(1), learnt(3, { definition: { format: 1 } }), learnt(2), published(9));
    expect(settings.outcomes).toEqual({ name: 'Outcomes v2', model: anOutcomeModel() });
    expect(problems.length).toBeGreaterThan(0);
    for (const { key, message } of problems)
      expect(`${key} ${message}`).toMatch(/^scoring Score model "Outcomes": .*; learn the model again\.$/);
  });

  it.each(['DRAFT', 'RETIRED'] as const)('is not said by one that is %s', (status) => {
    expect(read(learnt(1, { status })).settings.outcomes).toBeNull();
  });
});
