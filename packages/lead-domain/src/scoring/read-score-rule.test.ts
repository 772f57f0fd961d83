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

import { readScoreRule } from './read-score-rule.ts';

const problemsOf = (input: unknown, customFields: readonly string[] = []): readonly string[] => {
  const reading = readScoreRule({ input, customFields });
  return reading.kind === 'refused' ? reading.problems : [];
};

const oneOf = aFieldRule({ field: 'source', operator: 'IS_ONE_OF', values: ['REFERRAL'] });
const between = aFieldRule({ field: 'employees', operator: 'IS_BETWEEN' });

describe('readScoreRule', () => {
  it('takes every rule that is complete, as it is', () => {
    fc.assert(
      fc.property(someRule, (rule) => {
        const stored: unknown = JSON.parse(JSON.stringify(rule));
        expect(readScoreRule({ input: stored })).toEqual({ kind: 'read', rule });
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['no object', 'industry', 'The rule: it cannot be read; write it as an object with a key, a label and a kind.'],
    [
      'no kind',
      { label: 'Size' },
      'Rule "Size": it has no kind; choose FIELD, EMAIL_DOMAIN, SENIORITY, TOUCH, SILENCE, UNANSWERED.',
    ],
    [
      'an unknown kind',
      { ...aTouchRule(), kind: 'TOUCHES' },
      'Rule "Rule": there is no kind "TOUCHES"; choose FIELD, EMAIL_DOMAIN, SENIORITY, TOUCH, SILENCE, UNANSWERED.',
    ],
    ['a part that is missing', { ...aSilenceRule(), days: undefined }, 'Rule "Rule": "days" is missing; give it.'],
    [
      'a part of another sort',
      { ...aTouchRule(), withinDays: 'a month' },
      'Rule "Rule": "withinDays" cannot be used (Expected number); correct it.',
    ],
    [
      'a part out of bounds',
      { ...aTouchRule(), points: 1000 },
      'Rule "Rule": "points" cannot be used (Too big: expected at most 100); correct it.',
    ],
    [
      'a mistyped part',
      { ...aTouchRule(), withinDay: 30, withinDays: undefined },
      'Rule "Rule": a rule of kind TOUCH has no "withinDay"; did you mean "withinDays"?',
    ],
    [
      'a part of another kind',
      { ...aTouchRule(), seniorities: [] },
      'Rule "Rule": a rule of kind TOUCH has no "seniorities"; remove it.',
    ],
    [
      'no points',
      aFieldRule({ points: 0 }),
      'Rule "Rule": it gives 0 points and so changes nothing; give it points, or switch it off.',
    ],
    [
      'fit that takes points away',
      aFieldRule({ points: -5 }),
      'Rule "Rule": the points have the wrong sign for its group: only negative rules take points away; change the sign or the group.',
    ],
    [
      'a negative rule that gives points',
      aFieldRule({ group: 'NEGATIVE' }),
      'Rule "Rule": the points have the wrong sign for its group: only negative rules take points away; change the sign or the group.',
    ],
    ['no field', aFieldRule({ field: '' }), 'Rule "Rule": it names no field; choose one.'],
    [
      'a mistyped field',
      aFieldRule({ field: 'industri' }),
      'Rule "Rule": there is no field "industri"; did you mean "industry"?',
    ],
    [
      'a field that nothing is like',
      aFieldRule({ field: 'shoeSize' }),
      'Rule "Rule": there is no field "shoeSize"; choose one of the lead\'s, or create it first.',
    ],
    [
      'nothing to compare with',
      aFieldRule({ operator: 'IS_ONE_OF' }),
      'Rule "Rule": it compares with no value; give at least one.',
    ],
    [
      'nothing to look for',
      aFieldRule({ operator: 'CONTAINS' }),
      'Rule "Rule": it compares with no value; give at least one.',
    ],
    ['nothing to equal', aFieldRule({ operator: 'EQUALS' }), 'Rule "Rule": it compares with no value; give one.'],
    [
      'two values to equal',
      aFieldRule({ operator: 'EQUALS', values: ['Oil', 'Gas'] }),
      'Rule "Rule": nothing equals 2 values; give one, or use IS_ONE_OF.',
    ],
    [
      'a word without letters',
      aFieldRule({ operator: 'CONTAINS', values: ['—'] }),
      'Rule "Rule": "—" has no letter or digit to look for; give a word.',
    ],
    [
      'a mistyped option',
      { ...oneOf, values: ['REFERAL'] },
      'Rule "Rule": "source" is never "REFERAL"; did you mean "REFERRAL"?',
    ],
    [
      'an option that nothing is like',
      { ...oneOf, field: 'consent', values: ['Oil'] },
      'Rule "Rule": "consent" is never "Oil"; choose UNKNOWN, GIVEN, WITHDRAWN.',
    ],
    ['a range without an end', between, 'Rule "Rule": the range has no end; give a minimum or a maximum.'],
    [
      'an empty range',
      { ...between, minimum: 50, maximum: 10 },
      'Rule "Rule": the range is empty; the minimum must not be above the maximum.',
    ],
    [
      'an empty list of domains',
      aDomainRule({ list: 'LISTED' }),
      'Rule "Rule": its list of domains is empty; add one such as "example.com", or switch it off.',
    ],
    [
      'an address for a domain',
      aDomainRule({ list: 'LISTED', domains: ['info@acme.ir'] }),
      'Rule "Rule": "info@acme.ir" is no domain; write what stands behind the @, such as "example.com".',
    ],
    ['no seniority', aSeniorityRule({ seniorities: [] }), 'Rule "Rule": it names no seniority; choose at least one.'],
    ['no touch', aTouchRule({ types: [] }), 'Rule "Rule": it counts no type of touch; choose at least one.'],
    [
      'fit by touches',
      aTouchRule({ group: 'FIT' }),
      'Rule "Rule": touches and silence are engagement or negative, since fit never changes with time; change the group.',
    ],
    [
      'a decay of no days',
      aTouchRule({ decay: 'LINEAR' }),
      'Rule "Rule": it decays, but nobody knows how fast; give "decayDays", or set "decay" to NONE.',
    ],
    [
      'fit by silence',
      aSilenceRule({ group: 'FIT', points: 10 }),
      'Rule "Rule": touches and silence are engagement or negative, since fit never changes with time; change the group.',
    ],
    [
      'fit by waiting',
      anUnansweredRule({ group: 'FIT', points: 10 }),
      'Rule "Rule": touches and silence are engagement or negative, since fit never changes with time; change the group.',
    ],
    [
      'nothing to wait for an answer to',
      anUnansweredRule({ types: [] }),
      'Rule "Rule": it waits for an answer to no type of touch; choose at least one.',
    ],
    [
      'no answer to wait for',
      anUnansweredRule({ answers: [] }),
      'Rule "Rule": no type of touch would answer it; choose at least one answer.',
    ],
  ])('refuses %s, names the rule and says what to do', (_, input, message) => {
    expect(problemsOf(input)).toEqual([message]);
  });

  it('says everything that is wrong at once', () => {
    expect(problemsOf(aTouchRule({ group: 'FIT', points: -5, types: [], decay: 'LINEAR' }))).toHaveLength(4);
  });

  it.each([
    ['its label', { label: 'Size of the company', key: 'size' }, 'Rule "Size of the company":'],
    ['its key where the label is a message key', { label: 'score.rule.size', key: 'size' }, 'Rule "size":'],
    ['its key where there is no label', { label: ' ', key: 'size' }, 'Rule "size":'],
    ['its place', {}, 'Rule 3:'],
    ['a label of a thousand letters by its beginning', { label: 'x'.repeat(1000) }, `Rule "${'x'.repeat(80)}":`],
  ])('calls a rule by %s', (_, input, name) => {
    const reading = readScoreRule({ input, position: 3 });
    expect(reading.kind === 'refused' && reading.problems[0]).toContain(name);
  });

  it('knows the fields of the workspace', () => {
    const rule = aFieldRule({ field: 'annualRevenue' });
    expect(problemsOf(rule, ['annualRevenue'])).toEqual([]);
    expect(readScoreRule({ input: rule, customFields: 'ANY' })).toEqual({ kind: 'read', rule });
    expect(problemsOf({ ...rule, field: 'anualRevenue' }, ['annualRevenue'])[0]).toContain(
      'did you mean "annualRevenue"?',
    );
  });

  it.each([
    ['an option in other letters', { ...oneOf, values: ['referral', 'web form'] }],
    ['a value that looks like none where any text may stand', aFieldRule({ operator: 'IS_ONE_OF', values: ['★★★'] })],
    ['a domain with capitals', aDomainRule({ list: 'LISTED', domains: ['Acme.co.ir'] })],
    ['a range with one end', { ...between, minimum: 0 }],
    ['a range of one number', { ...between, minimum: 5, maximum: 5 }],
    ['silence about anything', aSilenceRule({ types: [] })],
    ['engagement that silence brings', aSilenceRule({ group: 'ENGAGEMENT', points: 5 })],
  ])('takes %s', (_, rule) => {
    expect(problemsOf(rule)).toEqual([]);
  });

  it.each([
    ['no points', { points: 0 }],
    ['the wrong sign', { points: -5 }],
    ['no field', { field: '' }],
    ['a field that does not exist any more', { field: 'shoeSize' }],
    ['nothing to compare with', { operator: 'CONTAINS' as const }],
  ])('lets a rule that is switched off be unfinished: %s', (_, unfinished) => {
    const rule = aFieldRule({ isActive: false, ...unfinished });
    expect(readScoreRule({ input: rule })).toEqual({ kind: 'read', rule });
  });
});
