import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SCORE_MODEL, type ScoreRule, type ScoreRuleOf } from '@leads/lead-domain';

import { reachablePoints } from './reachable-points.ts';

const base = { key: 'a', label: 'A', group: 'FIT', points: 10, isActive: true } as const;

const field = (rule: Partial<ScoreRuleOf<'FIELD'>>): ScoreRule => ({
  ...base,
  kind: 'FIELD',
  field: 'employees',
  operator: 'IS_SET',
  values: [],
  minimum: null,
  maximum: null,
  ...rule,
});
const range = (minimum: number | null, maximum: number | null, points: number): ScoreRule =>
  field({ operator: 'IS_BETWEEN', minimum, maximum, points });
const seniority = (points: number, ...seniorities: ScoreRuleOf<'SENIORITY'>['seniorities']): ScoreRule => ({
  ...base,
  kind: 'SENIORITY',
  points,
  seniorities,
});
const email = (points: number, list: 'BUSINESS' | 'FREE_MAIL' | 'LISTED', ...domains: string[]): ScoreRule => ({
  ...base,
  kind: 'EMAIL_DOMAIN',
  points,
  list,
  domains,
});
const touch = (cap: number | null): ScoreRule => ({
  ...base,
  kind: 'TOUCH',
  types: ['FORM'],
  direction: null,
  outcomes: [],
  withinDays: null,
  minimumCount: 1,
  decay: 'NONE',
  decayDays: null,
  cap,
});
const silence: ScoreRule = { ...base, points: -7, kind: 'SILENCE', types: [], direction: 'INCOMING', days: 30 };

describe('reachablePoints', () => {
  it.each([
    ['no rule', [], 0],
    ['rules about different fields', [field({ field: 'city' }), field({ field: 'industry', points: 4 })], 14],
    ['ranges that exclude each other', [range(1, 9, 2), range(10, 49, 5), range(50, null, 8)], 8],
    ['ranges that overlap', [range(1, 100, 2), range(50, null, 5)], 7],
    ['a range without a smallest value', [range(null, 9, 3), range(5, 20, 4)], 7],
    ['a range and that it is known', [range(1, 9, 2), field({ points: 3 })], 5],
    ['known and not known', [field({ points: 3 }), field({ operator: 'IS_MISSING', points: 4 })], 4],
    [
      'one of several values',
      [
        field({ field: 'source', operator: 'IS_ONE_OF', values: ['REFERRAL', 'PARTNER'], points: 5 }),
        field({ field: 'source', operator: 'IS_ONE_OF', values: ['partner'], points: 6 }),
        field({ field: 'source', operator: 'EQUALS', values: ['AD'], points: 7 }),
      ],
      11,
    ],
    [
      'words that one text may hold',
      [
        field({ field: 'jobTitle', operator: 'CONTAINS', values: ['head'], points: 3 }),
        field({ field: 'jobTitle', operator: 'CONTAINS', values: ['sales'], points: 4 }),
      ],
      7,
    ],
    ['levels that exclude each other', [seniority(12, 'EXECUTIVE'), seniority(9, 'DIRECTOR')], 12],
    ['levels that overlap', [seniority(12, 'EXECUTIVE'), seniority(9, 'DIRECTOR', 'EXECUTIVE')], 21],
    ['a business or a free address', [email(10, 'BUSINESS'), email(3, 'FREE_MAIL')], 10],
    [
      'a list beside them',
      [email(10, 'BUSINESS'), email(4, 'LISTED', 'a.example'), email(5, 'LISTED', 'b.example')],
      15,
    ],
    ['touches up to their cap', [touch(20), touch(5)], 25],
    ['touches without a cap', [touch(20), touch(null)], Infinity],
    ['what is taken away, as a size', [silence], 7],
    [
      'what is switched off',
      [
        { ...silence, isActive: false },
        { ...touch(null), isActive: false },
      ],
      0,
    ],
  ] as [string, ScoreRule[], number][])('counts %s', (_what, rules, points) => {
    expect(reachablePoints(rules)).toBe(points);
  });

  it('reaches with the shipped rules at least what their caps allow', () => {
    for (const group of ['FIT', 'ENGAGEMENT', 'NEGATIVE'] as const) {
      const rules = DEFAULT_SCORE_MODEL.rules.filter((rule) => rule.group === group);
      expect(reachablePoints(rules)).toBeGreaterThanOrEqual(DEFAULT_SCORE_MODEL.groupCaps[group]);
    }
  });
});
