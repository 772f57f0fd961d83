import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type LeadScoreModel, leadScoreModelSchema } from '../records/lead-score-model.ts';
import { type LeadScoreRule, leadScoreRuleSchema } from '../records/lead-score-rule.ts';
import { someModel } from '../testing/score-arbitraries.ts';
import { aFieldRule, aTouchRule } from '../testing/score-rules.ts';

import { DEFAULT_SCORE_MODEL } from './default-score-model.ts';
import { readScoreModel } from './read-score-model.ts';
import { ruleRecordOf } from './rule-record-of.ts';
import { type ScoreModel, type ScoreRule } from './score-model.ts';
import { scoreModelOfRecords } from './score-model-of-records.ts';

const draft = (fields: Partial<LeadScoreModel> = {}): LeadScoreModel => ({
  ...leadScoreModelSchema.parse({ id: 'model', name: 'Draft' }),
  ...fields,
});

const record = (rule: ScoreRule, position = 0, fields: Partial<LeadScoreRule> = {}): LeadScoreRule =>
  leadScoreRuleSchema.parse({ id: rule.key, ...ruleRecordOf({ rule, modelId: 'model', position }), ...fields });

const stored = (model: ScoreModel) => ({
  model: draft({
    name: model.name,
    fitCap: model.groupCaps.FIT,
    engagementCap: model.groupCaps.ENGAGEMENT,
    negativeCap: model.groupCaps.NEGATIVE,
  }),
  rules: model.rules.map((rule, position) => record(rule, position)),
});

const rulesOf = (rules: LeadScoreRule[]) =>
  (scoreModelOfRecords({ model: draft(), rules }) as { rules: { key: string }[] }).rules;

describe('a model that is stored as records', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(someModel, (model) => {
        const rows: unknown = JSON.parse(JSON.stringify(stored(model)));
        const input = scoreModelOfRecords(rows as ReturnType<typeof stored>);
        expect(readScoreModel({ input })).toEqual({ kind: 'read', model, problems: [] });
      }),
    );
  });

  it('comes back in the order of its positions, however it was read', () => {
    const { model, rules } = stored(DEFAULT_SCORE_MODEL);
    const input = scoreModelOfRecords({ model, rules: rules.toReversed() });
    expect(readScoreModel({ input })).toEqual({ kind: 'read', model: DEFAULT_SCORE_MODEL, problems: [] });
  });

  it('has rules without a place last', () => {
    const rules = [record(aFieldRule({ key: 'b' }), 0, { position: null }), record(aFieldRule({ key: 'a' }), 7)];
    expect(rulesOf(rules).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('has the version that it is published as', () => {
    const { rules } = stored(DEFAULT_SCORE_MODEL);
    expect(scoreModelOfRecords({ model: draft({ modelVersion: 3 }), rules })).toMatchObject({ version: 3 });
    expect(scoreModelOfRecords({ model: draft({ modelVersion: 3 }), rules, version: 4 })).toMatchObject({ version: 4 });
    expect(scoreModelOfRecords({ model: draft(), rules })).toMatchObject({ version: 1 });
  });

  it('has the shipped caps where nobody gave any', () => {
    expect(scoreModelOfRecords({ model: draft({ fitCap: 0 }), rules: [] })).toMatchObject({
      groupCaps: { ...DEFAULT_SCORE_MODEL.groupCaps, FIT: 0 },
    });
  });

  it('leaves deleted rules out', () => {
    expect(rulesOf([record(aFieldRule(), 0, { deletedAt: '2026-11-20T00:00:00Z' })])).toEqual([]);
  });
});

describe('a rule that was added in a table', () => {
  it('is known by its id until it has a key', () => {
    expect(rulesOf([record(aFieldRule(), 0, { id: 'f1e2', ruleKey: ' ' })])[0]?.key).toBe('f1e2');
  });

  it.each([
    ['no condition', null],
    ['a list for a condition', ['TOUCH']],
    ['a text for a condition', 'x'],
  ])('with %s is named, and so is what it needs', (_, condition) => {
    const input = scoreModelOfRecords({
      model: draft(),
      rules: [record(aFieldRule({ label: 'Industry' }), 0, { condition })],
    });
    expect(readScoreModel({ input }).problems[0]?.message).toBe('Rule "Industry": "field" is missing; give it.');
  });

  it('is what its columns say, whatever its condition says', () => {
    const condition = { ...aFieldRule(), points: 99, key: 'other' };
    expect(rulesOf([record(aFieldRule({ key: 'mine', points: 5 }), 0, { condition })])[0]).toMatchObject({
      key: 'mine',
      points: 5,
    });
  });
});

describe('the record of a rule', () => {
  it('has columns for what all rules have, and the rest as its condition', () => {
    const rule = aTouchRule({ key: 'form', label: 'Sent a form', points: 12, withinDays: 30 });
    expect(ruleRecordOf({ rule, modelId: 'model', position: 2 })).toEqual({
      name: 'Sent a form',
      ruleKey: 'form',
      modelId: 'model',
      position: 2,
      isActive: true,
      scoreGroup: 'ENGAGEMENT',
      ruleKind: 'TOUCH',
      points: 12,
      condition: {
        types: ['FORM'],
        direction: null,
        outcomes: [],
        withinDays: 30,
        minimumCount: 1,
        decay: 'NONE',
        decayDays: null,
        cap: null,
      },
      summary: 'Form touch within 30 days',
    });
  });
});

describe('the name of a rule', () => {
  const shipped = DEFAULT_SCORE_MODEL.rules.find(({ key }) => key === 'businessEmail') ?? aFieldRule();

  it('is in words where a table of Twenty shows a rule that ships', () => {
    expect(ruleRecordOf({ rule: shipped, modelId: 'model', position: 0 }).name).toBe('Business email');
    for (const rule of DEFAULT_SCORE_MODEL.rules) {
      expect(ruleRecordOf({ rule, modelId: 'model', position: 0 }).name).toMatch(/^[A-Z][a-z ]+$/);
    }
  });

  it.each([
    ['its message key where nobody renamed it', {}, 'score.rule.businessEmail'],
    ['what an admin called it', { name: 'Company mail' }, 'Company mail'],
    ['what an admin called a rule of their own', { name: 'Zone', ruleKey: 'zone' }, 'Zone'],
  ])('becomes %s', (_, fields, label) => {
    expect(rulesOf([record(shipped, 0, fields)])).toMatchObject([{ label }]);
  });
});
