import { describe, expect, it } from '@jest/globals';

import { type Lead } from '../records/lead.ts';
import { aLead, emailsOf, phonesOf } from '../testing/builders.ts';
import { aDomainRule, aFieldRule as field, aSeniorityRule } from '../testing/score-rules.ts';

import { compileFacts } from './compile-facts.ts';
import { isSet } from './score-fields.ts';
import { type ScoreRule } from './score-model.ts';

const domainRule = (list: 'BUSINESS' | 'FREE_MAIL' | 'LISTED', domains: string[] = []): ScoreRule =>
  aDomainRule({ list, domains });

/** What made the rule match, as a receipt shows it; null where it does not. */
const evidenceOf = (rule: ScoreRule, lead: Partial<Lead>): string | null => {
  for (const { read, matches } of compileFacts([rule])) {
    const value = read(aLead(lead));
    if (matches(value).length > 0) return isSet(value) ? String(value) : '';
  }
  return null;
};

describe('a rule about a field', () => {
  const oneOf = (values: string[]) => field({ field: 'industry', operator: 'IS_ONE_OF', values });
  const contains = (values: string[]) => field({ field: 'interest', operator: 'CONTAINS', values });
  const between = (minimum: number | null, maximum: number | null) =>
    field({ field: 'employees', operator: 'IS_BETWEEN', minimum, maximum });

  it.each<[string, ScoreRule, Partial<Lead>, string | null]>([
    ['finds a text', field({ field: 'industry', operator: 'IS_SET' }), { industry: 'Oil' }, 'Oil'],
    ['finds no empty text', field({ field: 'industry', operator: 'IS_SET' }), {}, null],
    ['finds a phone', field({ field: 'phone', operator: 'IS_SET' }), { phones: phonesOf('+98', '912') }, '+98912'],
    ['finds no flag that is down', field({ field: 'doNotContact', operator: 'IS_SET' }), { doNotContact: false }, null],
    ['finds a flag that is up', field({ field: 'doNotContact', operator: 'IS_SET' }), { doNotContact: true }, 'true'],
    ['finds what is missing', field({ field: 'industry', operator: 'IS_MISSING' }), {}, ''],
    ['misses nothing that is there', field({ field: 'industry', operator: 'IS_MISSING' }), { industry: 'Oil' }, null],
    ['knows one of several', oneOf(['Oil', 'Gas']), { industry: 'Gas' }, 'Gas'],
    ['knows it without case', oneOf(['oil & gas']), { industry: 'Oil + Gas' }, 'Oil + Gas'],
    ['knows it in Arabic letters', oneOf(['پتروشیمی']), { industry: 'پتروشيمي' }, 'پتروشيمي'],
    ['knows no other', oneOf(['Oil', 'Gas']), { industry: 'Steel' }, null],
    ['knows no part', oneOf(['Oil']), { industry: 'Oil and gas' }, null],
    [
      'knows an option',
      field({ field: 'need', operator: 'IS_ONE_OF', values: ['CRITICAL'] }),
      { need: 'CRITICAL' },
      'CRITICAL',
    ],
    ['finds a word', contains(['pump']), { interest: 'A pump, soon' }, 'A pump, soon'],
    ['finds two words', contains(['water pump']), { interest: 'Water-pump offer' }, 'Water-pump offer'],
    ['finds no part of a word', contains(['pump']), { interest: 'pumpkin' }, null],
    ['reaches the lower end', between(50, 249), { employees: 50 }, '50'],
    ['reaches the upper end', between(50, 249), { employees: 249 }, '249'],
    ['ends below', between(50, 249), { employees: 49 }, null],
    ['ends above', between(50, 249), { employees: 250 }, null],
    ['is open above', between(5000, null), { employees: 1e6 }, '1000000'],
    ['is open below', between(null, 9), { employees: 0 }, '0'],
    ['knows no number where there is none', between(null, 9), { employees: null }, null],
    [
      'reads money in its unit',
      field({ field: 'budgetAmount', operator: 'IS_BETWEEN', minimum: 1000, maximum: 2000 }),
      { budgetAmount: { amountMicros: 1.5e9, currencyCode: 'EUR' } },
      '1500',
    ],
  ])('%s', (_, rule, lead, expected) => {
    expect(evidenceOf(rule, lead)).toBe(expected);
  });
});

describe('a rule about the domain of the e-mail', () => {
  it.each<[string, ScoreRule, string, string | null]>([
    ['knows a company', domainRule('BUSINESS'), 'ali@acme.ir', 'acme.ir'],
    ['knows that free mail is none', domainRule('BUSINESS'), 'ali@gmail.com', null],
    ['knows free mail', domainRule('FREE_MAIL'), 'ali@GMAIL.com', 'gmail.com'],
    ['knows mistyped free mail', domainRule('FREE_MAIL'), 'ali@gmial.com', 'gmial.com'],
    ['knows that a company is no free mail', domainRule('FREE_MAIL'), 'ali@acme.ir', null],
    ['knows a listed one', domainRule('LISTED', ['Acme.ir']), 'ali@acme.ir', 'acme.ir'],
    ['knows an unlisted one', domainRule('LISTED', ['acme.com']), 'ali@acme.ir', null],
    ['knows nothing without an address', domainRule('BUSINESS'), '', null],
  ])('%s', (_, rule, email, expected) => {
    expect(evidenceOf(rule, { emails: emailsOf(email) })).toBe(expected);
  });
});

describe('a rule about seniority', () => {
  const rule = aSeniorityRule();

  it.each([
    ['CEO', 'CEO'],
    ['معاون فروش', 'معاون فروش'],
    ['Sales Manager', null],
    ['', null],
  ])('reads %s', (jobTitle, expected) => {
    expect(evidenceOf(rule, { jobTitle })).toBe(expected);
  });
});
