import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { someRule } from '../testing/score-arbitraries.ts';
import {
  aDomainRule,
  aFieldRule,
  aSeniorityRule,
  aSilenceRule,
  aTouchRule,
  anUnansweredRule,
} from '../testing/score-rules.ts';

import { DEFAULT_SCORE_MODEL } from './default-score-model.ts';
import { ruleSummary } from './rule-summary.ts';
import { type ScoreRule } from './score-model.ts';

const size = aFieldRule({ field: 'employees', operator: 'IS_BETWEEN' });

describe('ruleSummary', () => {
  it.each<[ScoreRule, string]>([
    [aFieldRule({ field: 'companyName' }), 'Company name is known'],
    [aFieldRule({ field: 'email', operator: 'IS_MISSING' }), 'E-mail is not known'],
    [aFieldRule({ operator: 'EQUALS', values: ['Oil'] }), 'Industry is “Oil”'],
    [
      aFieldRule({ field: 'source', operator: 'IS_ONE_OF', values: ['AD', 'EVENT', 'SOCIAL'] }),
      'Source is “AD”, “EVENT” or “SOCIAL”',
    ],
    [
      aFieldRule({ field: 'jobTitle', operator: 'CONTAINS', values: ['CEO', 'Founder'] }),
      'Job title contains “CEO” or “Founder”',
    ],
    [{ ...size, minimum: 50, maximum: 249 }, 'Employees is between 50 and 249'],
    [{ ...size, minimum: 5000 }, 'Employees is at least 5000'],
    [{ ...size, maximum: 9 }, 'Employees is at most 9'],
    [aFieldRule({ field: 'annualRevenue' }), 'Annual revenue is known'],
    [aDomainRule(), 'E-mail address of a company'],
    [aDomainRule({ list: 'FREE_MAIL' }), 'E-mail address of a free mail provider'],
    [aDomainRule({ list: 'LISTED', domains: ['acme.com', 'acme.ir'] }), 'E-mail domain is acme.com or acme.ir'],
    [aDomainRule({ list: 'LISTED' }), 'E-mail domain is nothing'],
    [
      aDomainRule({ list: 'LISTED', domains: Array.from({ length: 2000 }, (_, index) => `a${index}.com`) }),
      'E-mail domain is a0.com, a1.com, a2.com, a3.com, a4.com or 1995 more',
    ],
    [aSeniorityRule(), 'Job title speaks of executive or director'],
    [aTouchRule(), 'Form touch'],
    [
      aTouchRule({ withinDays: 365, decay: 'HALF_LIFE', decayDays: 30, cap: 20 }),
      'Form touch within 365 days, halves every 30 days, at most 20',
    ],
    [
      aTouchRule({
        types: ['CALL', 'EMAIL_OPEN'],
        direction: 'OUTGOING',
        outcomes: ['REACHED', 'AGREED_TO_MEET'],
        minimumCount: 2,
        decay: 'LINEAR',
        decayDays: 1,
      }),
      'Outgoing call or email open touch that ended with reached or agreed to meet, at least 2 of them, fades evenly over 1 day',
    ],
    [aSilenceRule(), 'No incoming touch for 30 days'],
    [aSilenceRule({ types: ['FORM', 'CALL'], direction: null, days: 1 }), 'No form or call touch for 1 day'],
    [
      anUnansweredRule({ minimumCount: 3, withinDays: 60 }),
      'At least 3 outgoing email touches within 60 days without email, email open or call',
    ],
    [anUnansweredRule({ answers: ['CALL'] }), 'At least 1 outgoing email touch without call'],
  ])('%#: %j', (rule, summary) => {
    expect(ruleSummary(rule)).toBe(summary);
  });

  it.each(DEFAULT_SCORE_MODEL.rules.map((rule) => [rule.key, rule] as const))('has words for %s', (_, rule) => {
    expect(ruleSummary(rule)).toMatch(/^[A-Z].{5,}[^, ]$/);
  });

  it('says every rule on one line, without anything that is not there', () => {
    fc.assert(
      fc.property(someRule, (rule) => {
        const summary = ruleSummary(rule);
        expect(summary).not.toMatch(/\n|null|undefined|NaN|\?|_/);
        expect(summary).toBe(summary.trim());
      }),
    );
  });
});
