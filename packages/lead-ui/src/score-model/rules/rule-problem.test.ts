import { describe, expect, it } from '@jest/globals';

import { EMPTY_DRAFT, type RuleDraft } from './rule-draft.ts';
import { problemsOfDraft } from './rule-problem.ts';

const GOOD: Record<RuleDraft['kind'], Partial<RuleDraft>> = {
  FIELD: { kind: 'FIELD', field: 'industry', operator: 'IS_ONE_OF', values: 'Software' },
  EMAIL_DOMAIN: { kind: 'EMAIL_DOMAIN', list: 'LISTED', domains: 'competitor.example' },
  SENIORITY: { kind: 'SENIORITY', seniorities: ['DIRECTOR'] },
  TOUCH: { kind: 'TOUCH', types: ['FORM'], decay: 'LINEAR', decayDays: '30', cap: '20', withinDays: '90' },
  SILENCE: { kind: 'SILENCE', days: '60' },
  UNANSWERED: { kind: 'UNANSWERED', types: ['EMAIL'], answers: ['CALL'], minimumCount: '3' },
};

const problemsOf = (changes: Partial<RuleDraft>, kind: RuleDraft['kind'] = 'FIELD') =>
  problemsOfDraft({ ...EMPTY_DRAFT, label: 'A', points: '5', ...GOOD[kind], ...changes });

describe('problemsOfDraft', () => {
  it.each(Object.keys(GOOD) as RuleDraft['kind'][])('finds nothing in a good rule of kind %s', (kind) => {
    expect(problemsOf({}, kind)).toEqual({});
  });

  it.each([
    ['no name', { label: ' ', isNamedBySummary: false }, { label: 'labelMissing' }],
    ['no points', { points: '' }, { points: 'pointsNotWhole' }],
    ['0 points', { points: '0' }, { points: 'pointsNotWhole' }],
    ['half a point', { points: '2.5' }, { points: 'pointsNotWhole' }],
    ['too many points', { points: '101' }, { points: 'pointsNotWhole' }],
    ['points in words', { points: 'ten' }, { points: 'pointsNotWhole' }],
    ['points taken where some are given', { points: '-5' }, { points: 'pointsBelowZero' }],
    ['points given where some are taken', { points: '5', group: 'NEGATIVE' }, { points: 'pointsAboveZero' }],
    ['no field', { field: '' }, { field: 'fieldMissing' }],
    ['no value', { values: ' ,' }, { values: 'valuesMissing' }],
    ['two exact values', { operator: 'EQUALS', values: 'a, b' }, { values: 'valuesTooMany' }],
    ['no end of a range', { operator: 'IS_BETWEEN' }, { minimum: 'rangeEmpty' }],
    ['a range in words', { operator: 'IS_BETWEEN', minimum: 'ten' }, { minimum: 'notANumber' }],
    ['an end in words', { operator: 'IS_BETWEEN', minimum: '1', maximum: 'ten' }, { maximum: 'notANumber' }],
    ['a range upside down', { operator: 'IS_BETWEEN', minimum: '9', maximum: '1' }, { maximum: 'rangeReversed' }],
  ] as [string, Partial<RuleDraft>, object][])('finds %s', (_what, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it.each([
    ['EMAIL_DOMAIN', { domains: '' }, { domains: 'domainsMissing' }],
    ['SENIORITY', { seniorities: [] }, { seniorities: 'chooseOne' }],
    ['TOUCH', { types: [] }, { types: 'chooseOne' }],
    ['TOUCH', { withinDays: '0' }, { withinDays: 'daysNotWhole' }],
    ['TOUCH', { withinDays: '3651' }, { withinDays: 'daysNotWhole' }],
    ['TOUCH', { minimumCount: '0' }, { minimumCount: 'countNotWhole' }],
    ['TOUCH', { decayDays: '' }, { decayDays: 'decayDaysMissing' }],
    ['TOUCH', { decayDays: 'a month' }, { decayDays: 'daysNotWhole' }],
    ['TOUCH', { cap: '101' }, { cap: 'capNotWhole' }],
    ['SILENCE', { days: '' }, { days: 'daysNotWhole' }],
    ['UNANSWERED', { types: [], answers: [] }, { types: 'chooseOne', answers: 'chooseOne' }],
    ['UNANSWERED', { minimumCount: '101' }, { minimumCount: 'countNotWhole' }],
  ] as [RuleDraft['kind'], Partial<RuleDraft>, object][])(
    'finds in %s what is wrong with %j',
    (kind, changes, problems) => {
      expect(problemsOf(changes, kind)).toEqual(problems);
    },
  );

  it.each([
    ['no cap and no window', 'TOUCH', { cap: '', withinDays: '' }],
    ['no days where nothing fades', 'TOUCH', { decay: 'NONE', decayDays: '' }],
    ['a range without a smallest value', 'FIELD', { operator: 'IS_BETWEEN', maximum: '9' }],
    ['Persian digits', 'SILENCE', { days: '۶۰' }],
    ['a rule that is named by what it says', 'FIELD', { label: '', isNamedBySummary: true }],
  ] as [string, RuleDraft['kind'], Partial<RuleDraft>][])('accepts %s', (_what, kind, changes) => {
    expect(problemsOf(changes, kind)).toEqual({});
  });
});
