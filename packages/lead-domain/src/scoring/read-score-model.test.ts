import { describe, expect, it } from '@jest/globals';

import { DEFAULT_SCORE_MODEL } from './default-score-model.ts';
import { readScoreModel } from './read-score-model.ts';

const model = (...rules: unknown[]) => ({
  name: 'Draft',
  version: 1,
  groupCaps: { FIT: 60, ENGAGEMENT: 40, NEGATIVE: 60 },
  rules,
});

const industry = { key: 'industry', label: 'Industry', group: 'FIT', points: 5, kind: 'FIELD', field: 'industry' };
const size = { ...industry, key: 'size', field: 'employees', operator: 'IS_BETWEEN' };
const form = { key: 'form', label: 'Form', group: 'ENGAGEMENT', points: 5, kind: 'TOUCH', types: ['FORM'] };

const messagesOf = (value: unknown): string => {
  const reading = readScoreModel({ input: value });
  return reading.problems.map(({ message }) => message).join(' ');
};

const rulesOf = (value: unknown) => {
  const reading = readScoreModel({ input: value });
  return reading.kind === 'read' ? reading.model.rules : null;
};

describe('readScoreModel', () => {
  it('accepts the model that ships', () => {
    expect(readScoreModel({ input: DEFAULT_SCORE_MODEL })).toEqual({
      kind: 'read',
      model: DEFAULT_SCORE_MODEL,
      problems: [],
    });
  });

  it('fills what a rule leaves out', () => {
    expect(rulesOf(model(form))?.[0]).toMatchObject({
      isActive: true,
      direction: null,
      outcomes: [],
      withinDays: null,
      minimumCount: 1,
      decay: 'NONE',
      decayDays: null,
      cap: null,
    });
  });

  it.each([
    ['a key used twice', [{ ...form }, { ...form }], 'Rule "Form": the key "form" is used twice'],
    ['a field that compares with nothing', [{ ...industry, operator: 'IS_ONE_OF' }], 'compares with no value'],
    ['a range without an end', [size], 'the range has no end'],
    ['an empty range', [{ ...size, minimum: 50, maximum: 10 }], 'the range is empty'],
    ['fit that takes points away', [{ ...industry, operator: 'IS_SET', points: -5 }], 'wrong sign'],
    ['a negative rule that gives points', [{ ...form, group: 'NEGATIVE' }], 'wrong sign'],
    ['fit by touches', [{ ...form, group: 'FIT' }], 'fit never changes with time'],
  ])('refuses %s and names the rule', (_, rules, message) => {
    const messages = messagesOf(model(...rules));
    expect(messages).toContain(message);
    expect(messages).toMatch(/Rule "(Form|Industry)"/);
  });

  it.each([
    ['an unknown field', { ...industry, field: 'shoeSize', operator: 'IS_SET' }],
    ['an unknown kind', { ...industry, kind: 'MOON' }],
    ['an unknown touch', { ...form, types: ['SNEEZE'] }],
    ['no touch at all', { ...form, types: [] }],
    ['half points', { ...form, points: 1.5 }],
    ['a thousand points', { ...form, points: 1000 }],
    ['a window of no days', { ...form, withinDays: 0 }],
    ['a rule without a key', { ...form, key: '' }],
  ])('refuses %s', (_, rule) => {
    expect(rulesOf(model(rule))).toEqual([]);
    expect(messagesOf(model(rule))).toContain('Rule ');
  });
});
