import { describe, expect, it } from '@jest/globals';

import { readInput } from '../input/read-input.ts';

import { type OutcomeModel, outcomeModelSchema } from './outcome-model.ts';

const model: OutcomeModel = {
  format: 1,
  won: 400,
  lost: 600,
  baseRate: 0.4,
  intercept: -0.4,
  columns: [
    { kind: 'NUMBER', name: 'visits', cuts: [1.5, 10], effects: [0, -1, 0.2, 1], importance: 0.5 },
    { kind: 'CATEGORY', name: 'source', categories: ['Web'], effects: [0.1, 0, -0.2], importance: 0.1 },
  ],
  pairs: [
    {
      columns: ['visits', 'source'],
      groups: [
        [0, 1, 1, 2],
        [0, 1, 1],
      ],
      effects: [
        [0, 0],
        [0.1, -0.1],
        [0, 0.2],
      ],
      importance: 0.1,
    },
  ],
  lines: { Retail: 0.3 },
  quality: { n: 0, auc: 0.5, brier: 0, accuracy: 0, calibrationError: 0, calibration: [], lift: [] },
};

const problemsOf = (change: (copy: OutcomeModel) => void) => {
  const copy = structuredClone(model);
  change(copy);
  const reading = readInput(outcomeModelSchema, copy);
  return reading.kind === 'read' ? [] : reading.problems;
};

describe('outcomeModelSchema', () => {
  it('reads what was stored', () => {
    expect(outcomeModelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
  });

  it.each<[string, (copy: OutcomeModel) => void, string]>([
    ['another format', (copy) => Object.assign(copy, { format: 2 }), 'format'],
    ['a base rate of 0', (copy) => Object.assign(copy, { baseRate: 0 }), 'baseRate'],
    ['an effect too few', (copy) => copy.columns[0]?.effects.pop(), 'columns.0'],
    ['an effect too many', (copy) => copy.columns[1]?.effects.push(0), 'columns.1'],
    ['an effect that is no number', (copy) => copy.columns[1]?.effects.splice(0, 1, Number.NaN), 'columns.1.effects.0'],
    ['another kind of column', (copy) => Object.assign(copy.columns[0] ?? {}, { kind: 'TEXT' }), 'columns.0.kind'],
    ['numbers without cuts', (copy) => Object.assign(copy.columns[0] ?? {}, { cuts: undefined }), 'columns.0.cuts'],
    [
      'categories without names',
      (copy) => Object.assign(copy.columns[1] ?? {}, { categories: undefined }),
      'columns.1.categories',
    ],
    ['a cut that is no number', (copy) => Object.assign(copy.columns[0] ?? {}, { cuts: ['1'] }), 'columns.0.cuts.0'],
    ['a pair of one column', (copy) => copy.pairs[0]?.columns.pop(), 'pairs.0.columns'],
    ['a pair of three columns', (copy) => copy.pairs[0]?.groups.push([]), 'pairs.0.groups'],
    ['a line without a number', (copy) => Object.assign(copy.lines, { Retail: null }), 'lines.Retail'],
    ['a pair of a column that is missing', (copy) => copy.pairs[0]?.columns.splice(0, 1, 'visit'), 'pairs.0'],
    ['a pair without a row of its groups', (copy) => copy.pairs[0]?.effects.pop(), 'pairs.0'],
    ['a pair with rows of two lengths', (copy) => copy.pairs[0]?.effects[0]?.pop(), 'pairs.0'],
    ['a pair without cells', (copy) => copy.pairs[0]?.effects.splice(0), 'pairs.0'],
    ['a pair that groups other bins', (copy) => copy.pairs[0]?.groups[1].push(0), 'pairs.0'],
  ])('refuses %s and says where', (_, change, path) => {
    expect(problemsOf(change)[0]).toMatchObject({ path });
  });

  it('says what to do', () => {
    expect(problemsOf((copy) => copy.columns[0]?.effects.pop())).toEqual([
      { path: 'columns.0', message: 'Column "visits" lacks effects; learn the model again.' },
      { path: 'pairs.0', message: 'Pair 0 does not fit its columns; learn the model again.' },
    ]);
  });
});
