import { describe, expect, it } from '@jest/globals';
import { type OutcomeColumn } from '@leads/lead-domain';

import { ruleTexts } from '../../testing/rule-texts.ts';

import { columnName, strongestValues } from './column-words.ts';

const texts = ruleTexts('en');

const employees = (effects: number[]): OutcomeColumn => ({
  kind: 'NUMBER',
  name: 'employees',
  cuts: [0.5, 49, 50],
  effects,
  importance: 1,
});
const source = (effects: number[]): OutcomeColumn => ({
  kind: 'CATEGORY',
  name: 'source',
  categories: ['REFERRAL', 'Trade fair'],
  effects,
  importance: 1,
});

describe('strongestValues', () => {
  it.each([
    [employees([0.9, 0, 0, 0, -0.9]), { up: 'not given', down: '51 or more' }],
    [employees([0, 0.9, -0.9, 0, 0]), { up: 'up to 0', down: '1 to 49' }],
    [employees([0, 0, 0, 0.9, 0.05]), { up: '50', down: null }],
    [source([0, -0.9, 0.9, 0]), { up: 'Referral', down: 'something rare' }],
    [source([0, 0, 0, -0.9]), { up: null, down: 'Trade fair' }],
    [source([0.05, 0, -0.05, 0]), { up: null, down: null }],
  ])('%#', (column, values) => {
    expect(strongestValues({ column, texts })).toEqual(values);
  });
});

it.each([
  ['source', 'Source'],
  ['touches.DEMO', 'Touches (demo)'],
  ['source × employees', 'Source × Employees'],
  ['nobodyKnows', 'nobodyKnows'],
])('calls the column %s %s', (name, text) => {
  expect(columnName({ name, texts })).toBe(text);
});
