import { describe, expect, it } from '@jest/globals';

import { aLead, emailsOf, phonesOf } from '../testing/builders.ts';
import { aDomainRule, aFieldRule as field, aSeniorityRule } from '../testing/score-rules.ts';

import { compileFacts } from './compile-facts.ts';
import { isSet, type ScoreLead } from './score-fields.ts';
import { type ScoreRule } from './score-model.ts';

const domainRule = (list: 'BUSINESS' | 'FREE_MAIL' | 'LISTED', domains: string[] = []): ScoreRule =>
  aDomainRule({ list, domains });

/** What made the rule match, as a receipt shows it; null where it does not. */
const evidenceOf = (rule: ScoreRule, lead: Partial<ScoreLead>): string | null => {
  for (const { read, matches } of compileFacts([rule])) {
    const value = read({ ...aLead(), ...lead });
    if (matches(value).length > 0) return isSet(value) ? String(value) : '';
  }
  return null;
};

describe('a rule about a field', () => {
  const oneOf = (values: string[]) => field({ field: 'industry', operator: 'IS_ONE_OF', values });
  const contains = (values: string[]) => field({ field: 'interest', operator: 'CONTAINS', values });
  const between = (minimum: number | null, maximum: number | null) =>
    field({ field: 'employees', operator: 'IS_BETWEEN', minimum, maximum });

  it.each<[string, ScoreRule, Partial<ScoreLead>, string | null]>([
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

describe('a rule that compares', () => {
  const equals = (value: string, name = 'industry') => field({ field: name, operator: 'EQUALS', values: [value] });
  const between = field({ field: 'interest', operator: 'IS_BETWEEN', minimum: 100, maximum: 2000 });

  it.each<[string, ScoreRule, Partial<ScoreLead>, string | null]>([
    ['a text in other letters', equals('oil & gas'), { industry: 'Oil + Gas' }, 'Oil + Gas'],
    ['no part of a text', equals('oil'), { industry: 'Oil and gas' }, null],
    ['a number', equals('50', 'employees'), { employees: 50 }, '50'],
    ['a number in Persian digits', equals('۵۰', 'employees'), { employees: 50 }, '50'],
    ['an option', equals('AD', 'source'), { source: 'AD' }, 'AD'],
    ['nothing with nothing', equals('—'), { industry: '' }, null],
    ['a text without letters as it is', equals('★★★'), { industry: '★★★' }, '★★★'],
    ['one of them with no other', equals('★★★'), { industry: '★★' }, null],
    ['a number in a text', between, { interest: '1500' }, '1500'],
    ['a number in Persian digits in a text', between, { interest: '۱۵۰۰' }, '۱۵۰۰'],
    ['a number in Arabic digits in a text', between, { interest: '١٥٠٠' }, '١٥٠٠'],
    ['a number with separators and its unit', between, { interest: '1,500 pumps' }, '1,500 pumps'],
    ['a number that is too small', between, { interest: '۹۹' }, null],
    ['a negative number', between, { interest: '-150' }, null],
    ['a text without a number', between, { interest: 'pumps' }, null],
    ['a text of spaces', between, { interest: '  ' }, null],
  ])('compares %s', (_, rule, lead, expected) => {
    expect(evidenceOf(rule, lead)).toBe(expected);
  });
});

describe('a rule about a field of the workspace', () => {
  const custom = { zone: 'Pars', revenue: 5, isPartner: true, isClosed: false, empty: '', none: null };
  const about = (name: string, operator: 'IS_SET' | 'IS_MISSING') => field({ field: name, operator });

  it.each<[string, ScoreRule, string | null]>([
    ['finds a text', about('zone', 'IS_SET'), 'Pars'],
    ['finds a number', about('revenue', 'IS_SET'), '5'],
    ['finds a flag that is up', about('isPartner', 'IS_SET'), 'true'],
    ['misses a flag that is down', about('isClosed', 'IS_MISSING'), ''],
    ['misses an empty text', about('empty', 'IS_MISSING'), ''],
    ['misses nothing at all', about('none', 'IS_MISSING'), ''],
    ['misses what nobody gave', about('other', 'IS_MISSING'), ''],
    ['takes no property of objects for a field', about('constructor', 'IS_SET'), null],
    ['compares', field({ field: 'revenue', operator: 'IS_BETWEEN', minimum: 5 }), '5'],
  ])('%s', (_, rule, expected) => {
    expect(evidenceOf(rule, { custom })).toBe(expected);
  });
});

describe('many rules', () => {
  it('read a fact once, however many of them ask', () => {
    const rules = [
      field({ field: 'industry' }),
      field({ field: 'industry', operator: 'IS_MISSING' }),
      field({ field: 'industry', operator: 'IS_ONE_OF', values: ['Oil'] }),
      domainRule('BUSINESS'),
      domainRule('FREE_MAIL'),
      aSeniorityRule(),
    ];
    const facts = compileFacts(rules);
    expect(facts).toHaveLength(3);
    const places = (lead: Partial<ScoreLead>) =>
      facts.map(({ read, matches }) => matches(read({ ...aLead(), ...lead })));
    expect(places({ industry: 'oil', emails: emailsOf('a@acme.ir'), jobTitle: 'CEO' })).toEqual([[0, 2], [3], [5]]);
    expect(places({ industry: 'gas', emails: emailsOf('a@gmail.com') })).toEqual([[0], [4], []]);
    expect(places({})).toEqual([[1], [], []]);
  });

  it('answer the same after more values than they remember', () => {
    const [fact] = compileFacts([field({ field: 'interest', operator: 'CONTAINS', values: ['pump 7'] })]);
    const matched = () =>
      Array.from({ length: 5000 }, (_, index) => `pump ${index}`).filter((value) => fact?.matches(value).length === 1);
    expect(matched()).toEqual(['pump 7']);
    expect(matched()).toEqual(['pump 7']);
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
    ['knows a listed one with spaces', domainRule('LISTED', [' acme.ir ']), 'ali@acme.ir', 'acme.ir'],
    ['knows a part of a listed one', domainRule('LISTED', ['acme.com']), 'ali@uk.acme.com', 'uk.acme.com'],
    ['knows no other with the same end', domainRule('LISTED', ['acme.com']), 'ali@notacme.com', null],
    ['knows no whole by its part', domainRule('LISTED', ['uk.acme.com']), 'ali@acme.com', null],
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
