import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aFieldRule, aTouchRule } from '../testing/score-rules.ts';

import { DEFAULT_SCORE_MODEL } from './default-score-model.ts';
import { MAX_SCORE_RULES } from './judge-score-model.ts';
import { readScoreModel, type ScoreModelReading } from './read-score-model.ts';

const head = { name: 'Draft', version: 1, groupCaps: { FIT: 60, ENGAGEMENT: 40, NEGATIVE: 60 } };
const read = (...rules: unknown[]) => readScoreModel({ input: { ...head, rules } });
const rulesOf = (reading: ScoreModelReading) => (reading.kind === 'read' ? reading.model.rules : null);
const good = aFieldRule({ key: 'industry', label: 'Industry' });

describe('readScoreModel', () => {
  it('accepts the model that ships, stored or not', () => {
    const model = DEFAULT_SCORE_MODEL;
    const stored: unknown = JSON.parse(JSON.stringify(model));
    expect(readScoreModel({ input: stored })).toEqual({ kind: 'read', model, problems: [] });
  });

  it('fills what a rule leaves out', () => {
    const form = { key: 'form', label: 'Form', group: 'ENGAGEMENT', points: 5, kind: 'TOUCH', types: ['FORM'] };
    expect(rulesOf(read(form))).toEqual([aTouchRule(form as Partial<ReturnType<typeof aTouchRule>>)]);
  });

  it('leaves a bad rule out, says which and why, and keeps the rest in order', () => {
    const last = aTouchRule({ key: 'form' });
    const bad = { ...good, key: 'size', label: 'Size', field: 'employes' };
    expect(read(good, bad, last)).toEqual({
      kind: 'read',
      model: { ...head, rules: [good, last] },
      problems: [
        {
          rule: 'Size',
          key: 'size',
          index: 1,
          message: 'Rule "Size": there is no field "employes"; did you mean "employees"?',
        },
      ],
    });
  });

  it('names a rule without a name by its place', () => {
    expect(read(good, null).problems).toEqual([
      {
        rule: 'Rule 2',
        key: null,
        index: 1,
        message: 'Rule 2: it cannot be read; write it as an object with a key, a label and a kind.',
      },
    ]);
  });

  it('takes the first of two rules with one key', () => {
    const second = { ...good, label: 'Industry again', points: 3 };
    const reading = read(good, second);
    expect(rulesOf(reading)).toEqual([good]);
    expect(reading.problems).toMatchObject([
      { index: 1, message: 'Rule "Industry again": the key "industry" is used twice; give it its own.' },
    ]);
  });

  it('takes the second of two rules with one key where the first is bad', () => {
    expect(rulesOf(read({ ...good, points: 0 }, good))).toEqual([good]);
  });

  it('keeps a rule that is switched off, and drops one that cannot even be read without a word', () => {
    const off = { ...good, key: 'off', isActive: false, values: [], operator: 'CONTAINS' as const };
    const reading = read(good, off, { isActive: false, label: 'New rule', kind: null });
    expect(rulesOf(reading)).toEqual([good, off]);
    expect(reading.problems).toEqual([]);
  });

  it('takes as many rules as a person can keep in view', () => {
    const many = Array.from({ length: MAX_SCORE_RULES + 5 }, (_, index) => ({ ...good, key: `rule${index}` }));
    const reading = read(...many);
    expect(rulesOf(reading)).toHaveLength(MAX_SCORE_RULES);
    expect(reading.problems).toMatchObject([
      {
        index: MAX_SCORE_RULES,
        message: 'Rule 201 and those after it: a model has at most 200 rules; merge or remove some.',
      },
    ]);
  });

  it.each<[string, unknown, string, string]>([
    [
      'nothing',
      null,
      '',
      'The model cannot be used (Expected object); write it as an object with a name, a version, groupCaps and rules.',
    ],
    [
      'a text',
      'Default',
      '',
      'The model cannot be used (Expected object); write it as an object with a name, a version, groupCaps and rules.',
    ],
    [
      'no name',
      { ...head, name: '', rules: [] },
      'name',
      '"name" cannot be used (Too small: expected at least 1 character); give it a name of 1 to 100 letters.',
    ],
    [
      'no version',
      { ...head, version: undefined, rules: [] },
      'version',
      '"version" cannot be used (Missing: expected number); give it a whole number from 1.',
    ],
    [
      'half a version',
      { ...head, version: 1.5, rules: [] },
      'version',
      '"version" cannot be used (Expected int); give it a whole number from 1.',
    ],
    [
      'no caps',
      { ...head, groupCaps: undefined, rules: [] },
      'groupCaps',
      '"groupCaps" cannot be used (Missing: expected object); give FIT, ENGAGEMENT and NEGATIVE a whole number from 0 to 100 each.',
    ],
    [
      'a cap above everything',
      { ...head, groupCaps: { ...head.groupCaps, FIT: 101 }, rules: [] },
      'groupCaps.FIT',
      '"groupCaps.FIT" cannot be used (Too big: expected at most 100); give FIT, ENGAGEMENT and NEGATIVE a whole number from 0 to 100 each.',
    ],
    ['no rules', head, 'rules', '"rules" cannot be used (Missing: expected array); give it a list of rules.'],
    [
      'rules that are no list',
      { ...head, rules: {} },
      'rules',
      '"rules" cannot be used (Expected array); give it a list of rules.',
    ],
  ])('cannot read %s, and says where and what to do', (_, input, path, message) => {
    expect(readScoreModel({ input })).toEqual({ kind: 'unreadable', problems: [{ path, message }] });
  });

  it('knows the fields of the workspace', () => {
    const rule = aFieldRule({ field: 'annualRevenue' });
    const input = { ...head, rules: [rule] };
    expect(rulesOf(readScoreModel({ input, customFields: ['annualRevenue'] }))).toEqual([rule]);
    expect(rulesOf(readScoreModel({ input }))).toEqual([]);
  });
});

describe('whatever somebody gives to readScoreModel', () => {
  const nearlyARule = fc.record(
    {
      key: fc.anything(),
      label: fc.anything(),
      kind: fc.constantFrom<unknown>('FIELD', 'TOUCH', 'SENIORITY', 'MOON', null),
      group: fc.constantFrom<unknown>('FIT', 'MOON', 7),
      points: fc.anything(),
      types: fc.anything(),
      values: fc.anything(),
      field: fc.anything(),
      operator: fc.constantFrom<unknown>('IS_SET', 'IS_ONE_OF', 'IS', {}),
    },
    { requiredKeys: [] },
  );

  it('does not throw', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(['read', 'unreadable']).toContain(readScoreModel({ input }).kind);
      }),
    );
  });

  it('names every bad rule, and no good one', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), nearlyARule), { maxLength: 8 }), (rules) => {
        const reading = read(...rules);
        if (reading.kind === 'unreadable') throw new Error('The head is fine.');
        const named = new Set(reading.problems.map(({ index }) => index));
        expect(named.size + reading.model.rules.length).toBe(rules.length);
        for (const { message } of reading.problems) expect(message).toMatch(/^Rule .*: .+/s);
      }),
      { numRuns: 500 },
    );
  });
});
