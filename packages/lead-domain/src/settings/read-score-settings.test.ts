import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DEFAULT_COMPLETENESS } from '../completeness/completeness-settings.ts';
import { DEFAULT_SCORE_MODEL } from '../scoring/default-score-model.ts';
import { anOutcomeModel } from '../testing/outcome-model.ts';
import { someModel } from '../testing/score-arbitraries.ts';
import { aFieldRule, aScoreModel } from '../testing/score-rules.ts';

import { type PublishedModelRecord } from './newest-published.ts';
import { readScoreSettings } from './read-score-settings.ts';
import { readSettings } from './read-settings.ts';
import { DEFAULT_THRESHOLDS } from './thresholds.ts';

type Question = Parameters<typeof readScoreSettings>[0];

const wholeOf = (question: Question) => {
  const { thresholds, completeness, scoring, outcomes } = readSettings(question).settings;
  return { thresholds, completeness, scoring, outcomes };
};

const published = (fields: Partial<PublishedModelRecord>): PublishedModelRecord => ({
  name: 'Our rules',
  basis: 'RULES',
  status: 'PUBLISHED',
  modelVersion: 2,
  definition: aScoreModel({ rules: [aFieldRule()] }),
  ...fields,
});

const broken = aScoreModel({
  rules: [aFieldRule({ points: 0 }), aFieldRule({ key: 'good' }), aFieldRule({ key: 'good' })],
});
const learnt = published({ basis: 'OUTCOMES', definition: JSON.parse(JSON.stringify(anOutcomeModel())) });

describe('readScoreSettings', () => {
  it.each<[string, Question]>([
    ['nothing stored', { settings: [], models: [] }],
    [
      'thresholds and completeness',
      {
        settings: [
          { key: 'thresholds', value: { ...DEFAULT_THRESHOLDS, mqlScore: 70 } },
          { key: 'completeness', value: { fields: DEFAULT_COMPLETENESS.fields.slice(1) } },
        ],
        models: [],
      },
    ],
    [
      'settings that cannot be',
      {
        settings: [
          { key: 'thresholds', value: 7 },
          { key: 'completeness', value: { fields: [] } },
          { key: 'treshold', value: 1 },
        ],
        models: [],
      },
    ],
    [
      'a setting that stands twice',
      {
        settings: [
          { key: 'thresholds', value: { ...DEFAULT_THRESHOLDS, mqlScore: 70 } },
          { key: 'thresholds', value: { ...DEFAULT_THRESHOLDS, mqlScore: 80 } },
        ],
        models: [],
      },
    ],
    ['published rules', { settings: [], models: [published({})] }],
    ['rules of which some are broken', { settings: [], models: [published({ definition: broken })] }],
    ['rules that cannot be read', { settings: [], models: [published({ definition: 'broken' }), published({})] }],
    ['rules in draft', { settings: [], models: [published({ status: 'DRAFT' })] }],
    ['what was learnt', { settings: [], models: [learnt, published({ modelVersion: 1 })] }],
    ['what was learnt and cannot be read', { settings: [], models: [{ ...learnt, definition: { format: 2 } }] }],
  ])('reads %s as all settings together are read', (_what, question) => {
    expect(readScoreSettings(question)).toEqual(wholeOf(question));
  });

  it('scores by the shipped rules until some are published', () => {
    expect(readScoreSettings({ settings: [], models: [] })).toEqual({
      thresholds: DEFAULT_THRESHOLDS,
      completeness: DEFAULT_COMPLETENESS,
      scoring: DEFAULT_SCORE_MODEL,
      outcomes: null,
    });
  });

  it('leaves out the same rules, whatever somebody stored', () => {
    const rule = fc.oneof(
      fc.jsonValue(),
      fc.record({ points: fc.integer({ min: -3, max: 3 }), field: fc.constantFrom('', 'need', 'x') }).map(aFieldRule),
      fc.record({ operator: fc.constant('IS_ONE_OF' as const), values: fc.array(fc.string()) }).map(aFieldRule),
    );
    const definition = fc.oneof(
      fc.jsonValue(),
      fc.tuple(someModel, fc.array(rule)).map(([model, rules]) => ({ ...model, rules: [...model.rules, ...rules] })),
    );
    fc.assert(
      fc.property(fc.array(definition, { maxLength: 3 }), (definitions) => {
        const models = definitions.map((each, index) => published({ definition: each, modelVersion: index }));
        expect(readScoreSettings({ settings: [], models })).toEqual(wholeOf({ settings: [], models }));
      }),
    );
  });
});
