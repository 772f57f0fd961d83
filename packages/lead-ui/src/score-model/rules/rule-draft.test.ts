import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SCORE_MODEL, readScoreRule, type ScoreRule } from '@leads/lead-domain';

import { SAMPLE_UNFINISHED_RULES } from '../../testing/sample-unfinished-rules.ts';

import { draftOfInput } from './draft-of-input.ts';
import { inputOfDraft } from './input-of-draft.ts';
import { readDraft } from './read-draft.ts';
import { EMPTY_DRAFT } from './rule-draft.ts';

const draftOf = (input: unknown) => draftOfInput({ input, position: 3 });

/** Lists come back in the order of the options; what they say is the same. */
const sorted = (rule: ScoreRule): unknown =>
  Object.fromEntries(
    Object.entries(rule).map(([name, value]) => [name, Array.isArray(value) ? value.map(String).sort() : value]),
  );

describe('a rule in the inputs', () => {
  it.each(DEFAULT_SCORE_MODEL.rules.map((rule) => [rule.key, rule] as const))(
    '%s comes out as it went in',
    (_key, rule) => {
      const reading = readDraft({ draft: draftOf(rule), customFields: [] });
      expect(reading.kind === 'read' && sorted(reading.rule)).toEqual(sorted(rule));
    },
  );

  it.each(SAMPLE_UNFINISHED_RULES.map((rule) => [rule.kind, rule] as const))(
    'an unfinished one of kind %s is kept and refused',
    (_kind, rule) => {
      const draft = draftOf(rule);
      expect(readDraft({ draft, customFields: 'ANY' }).kind).toBe('refused');
      expect(inputOfDraft(draft)).toMatchObject({ key: rule.key, kind: rule.kind, points: rule.points });
    },
  );

  it('leaves out what no input can show', () => {
    const draft = draftOf({
      key: 'a',
      kind: 'TOUCH',
      types: ['FORM', 'FAX'],
      outcomes: 'REACHED',
      direction: 'SIDEWAYS',
    });
    expect(draft).toMatchObject({ types: ['FORM'], outcomes: [], direction: '', isActive: true });
  });

  it.each([['text'], [null], [7], [['FORM']]])('takes %j for an empty rule', (input) => {
    expect(draftOf(input)).toEqual({ ...EMPTY_DRAFT, isNamedBySummary: false, position: 3 });
  });

  it('reads a silence without a direction as theirs, as the domain does', () => {
    expect(draftOf({ kind: 'SILENCE', days: 9 }).direction).toBe('INCOMING');
    expect(draftOf({ kind: 'SILENCE', days: 9, direction: null }).direction).toBe('');
  });

  it('gives only the conditions of its own kind', () => {
    const draft = {
      ...EMPTY_DRAFT,
      key: 'a',
      label: 'A',
      points: '5',
      kind: 'SENIORITY',
      domains: 'x.example',
    } as const;
    const reading = readScoreRule({ input: inputOfDraft({ ...draft, seniorities: ['DIRECTOR'] }) });
    expect(reading.kind).toBe('read');
    expect(inputOfDraft(draft)).not.toHaveProperty('domains');
  });

  it('forgets values and ranges that the operator does not ask for', () => {
    const typed = { ...EMPTY_DRAFT, field: 'employees', values: '7', minimum: '1', maximum: '9' };
    expect(inputOfDraft({ ...typed, operator: 'IS_SET' })).toMatchObject({ values: [], minimum: null, maximum: null });
    expect(inputOfDraft({ ...typed, operator: 'IS_BETWEEN' })).toMatchObject({ values: [], minimum: 1, maximum: 9 });
    expect(inputOfDraft({ ...typed, operator: 'IS_ONE_OF' })).toMatchObject({ values: ['7'], minimum: null });
  });
});

describe('readDraft', () => {
  const field = { ...EMPTY_DRAFT, key: 'a', label: 'Plants', points: '5', field: 'plantCount' };

  it.each([
    ['knows', ['plantCount'], 'read'],
    ['does not know', [], 'refused'],
    ['cannot tell', 'ANY', 'read'],
  ] as const)('takes a field of the workspace that it %s as %j', (_what, customFields, kind) => {
    expect(readDraft({ draft: field, customFields }).kind).toBe(kind);
  });

  it('tells in the words of the domain what belongs to no input, without the name of the rule', () => {
    const reading = readDraft({ draft: { ...field, field: 'industri' }, customFields: [] });
    expect(reading).toEqual({
      kind: 'refused',
      atInputs: {},
      others: ['there is no field "industri"; did you mean "industry"?'],
    });
  });

  it('saves a rule that is switched off unfinished', () => {
    const draft = { ...EMPTY_DRAFT, key: 'a', label: 'A', points: '-5', group: 'NEGATIVE', kind: 'SENIORITY' } as const;
    expect(readDraft({ draft, customFields: [] }).kind).toBe('refused');
    expect(readDraft({ draft: { ...draft, isActive: false }, customFields: [] }).kind).toBe('read');
  });
});
