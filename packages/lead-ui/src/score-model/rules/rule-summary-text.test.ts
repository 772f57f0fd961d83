import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SCORE_MODEL, type ScoreRule } from '@leads/lead-domain';

import { withoutIsolates } from '../../messages/without-isolates.ts';
import { ruleTexts } from '../../testing/rule-texts.ts';

import { ruleSummaryText } from './rule-summary-text.ts';

const base = { key: 'a', label: 'A', group: 'FIT', points: 5, isActive: true } as const;
const field = (rule: object): ScoreRule => ({
  ...base,
  kind: 'FIELD',
  field: 'industry',
  operator: 'IS_SET',
  values: [],
  minimum: null,
  maximum: null,
  ...rule,
});
const touch = (rule: object): ScoreRule => ({
  ...base,
  kind: 'TOUCH',
  types: ['FORM'],
  direction: null,
  outcomes: [],
  withinDays: null,
  minimumCount: 1,
  decay: 'NONE',
  decayDays: null,
  cap: null,
  ...rule,
});

const say = (rule: ScoreRule, language: 'en' | 'fa' = 'en'): string =>
  withoutIsolates(ruleSummaryText({ rule, texts: ruleTexts(language, [{ name: 'plantCount', label: 'Plants' }]) }));

describe('ruleSummaryText', () => {
  it.each([
    [field({}), 'Industry is known'],
    [field({ operator: 'IS_MISSING' }), 'Industry is not known'],
    [field({ field: 'doNotContact' }), 'Do not contact is set'],
    [field({ field: 'doNotContact', operator: 'IS_MISSING' }), 'Do not contact is not set'],
    [field({ operator: 'EQUALS', values: ['Oil, gas'] }), 'Industry is “Oil, gas”'],
    [
      field({ field: 'source', operator: 'IS_ONE_OF', values: ['REFERRAL', 'AD'] }),
      'Source is “Referral” or “Advertisement”',
    ],
    [field({ field: 'budgetStatus', operator: 'IS_ONE_OF', values: ['NONE'] }), 'Budget is “No budget”'],
    [field({ field: 'kind', operator: 'IS_ONE_OF', values: ['UP_SELL'] }), 'Kind of lead is “Up-sell”'],
    [
      field({ field: 'jobTitle', operator: 'CONTAINS', values: ['CEO', 'a', 'b', 'c', 'd', 'e'] }),
      'Job title contains “CEO”, “a”, “b”, “c”, or 2 more',
    ],
    [
      field({ field: 'employees', operator: 'IS_BETWEEN', minimum: 1000, maximum: 4999 }),
      'Employees from 1,000 to 4,999',
    ],
    [field({ field: 'employees', operator: 'IS_BETWEEN', minimum: 50 }), 'Employees at least 50'],
    [field({ field: 'employees', operator: 'IS_BETWEEN', maximum: 9 }), 'Employees at most 9'],
    [field({ field: 'plantCount' }), 'Plants is known'],
    [field({ field: 'nobodyKnows' }), 'nobodyKnows is known'],
    [{ ...base, kind: 'EMAIL_DOMAIN', list: 'BUSINESS', domains: [] }, 'Business e-mail address'],
    [
      { ...base, kind: 'EMAIL_DOMAIN', list: 'LISTED', domains: ['a.example', 'b.example'] },
      'E-mail address at a.example or b.example',
    ],
    [{ ...base, kind: 'EMAIL_DOMAIN', list: 'LISTED', domains: [] }, 'E-mail address at (nothing chosen yet)'],
    [
      { ...base, kind: 'SENIORITY', seniorities: ['EXECUTIVE', 'DIRECTOR'] },
      'Job title speaks of an executive or a director',
    ],
    [touch({}), 'Form'],
    [
      touch({
        types: ['CALL', 'EMAIL'],
        direction: 'OUTGOING',
        outcomes: ['REACHED', 'AGREED_TO_MEET'],
        withinDays: 90,
        minimumCount: 2,
        decay: 'LINEAR',
        decayDays: 30,
        cap: 10,
      }),
      'Call or e-mail · from us · outcome reached or agreed to meet · at least 2 times · within 90 days · fades over 30 days · at most 10 points',
    ],
    [touch({ decay: 'HALF_LIFE', decayDays: 1 }), 'Form · halves every day'],
    [{ ...base, kind: 'SILENCE', types: [], direction: 'INCOMING', days: 60 }, 'Nothing for 60 days · from them'],
    [{ ...base, kind: 'SILENCE', types: ['VISIT'], direction: null, days: 1 }, 'No visit for 1 day'],
    [
      { ...base, kind: 'UNANSWERED', types: ['EMAIL'], answers: ['EMAIL', 'CALL'], minimumCount: 3, withinDays: 30 },
      'At least 3 × e-mail from us · within 30 days · no e-mail or call from them since',
    ],
  ] as [ScoreRule, string][])('says %j', (rule, sentence) => {
    expect(say(rule)).toBe(sentence);
  });

  it.each(DEFAULT_SCORE_MODEL.rules.map((rule) => [rule.key, rule] as const))(
    'has words for %s in Persian',
    (_key, rule) => {
      expect(say(rule, 'fa')).toMatch(/^[^A-Za-z{}]+$/);
    },
  );
});
