import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SCORE_MODEL, type PastLead, type ScoreRule } from '@leads/lead-domain';
import { aLead } from '@leads/lead-domain/testing';

import { sampleLeads } from '../../testing/sample-leads.ts';

import { historyVerdict, isBorneOut } from './history-verdict.ts';
import { pastRecordOf } from './rule-history.ts';

const at = '2026-11-01T10:00:00.000Z';
const won = (fields: Partial<PastLead>): PastLead => aLead({ status: 'CONVERTED', convertedAt: at, ...fields });
const lost = (fields: Partial<PastLead>): PastLead => aLead({ status: 'DISQUALIFIED', disqualifiedAt: at, ...fields });

const industry = (changes: Partial<ScoreRule> = {}): ScoreRule =>
  ({
    key: 'industry',
    label: 'Industry',
    group: 'FIT',
    points: 5,
    isActive: true,
    kind: 'FIELD',
    field: 'industry',
    operator: 'IS_ONE_OF',
    values: ['Software'],
    minimum: null,
    maximum: null,
    ...changes,
  }) as ScoreRule;

const PAST = [
  won({ industry: 'Software' }),
  won({ industry: 'Retail' }),
  lost({ industry: 'software' }),
  lost({}),
  aLead({ industry: 'Software', status: 'WORKING' }),
  aLead({ industry: 'Software', status: 'CONVERTED', convertedAt: null }),
];

describe('pastRecordOf', () => {
  it('counts finished leads alone', () => {
    const { n, won: bought } = pastRecordOf(PAST);
    expect([n, bought]).toEqual([4, 2]);
  });

  it.each([
    ['counts', {}],
    ['is switched off', { isActive: false }],
    ['takes points away', { group: 'NEGATIVE', points: -5 }],
    ['gives no point', { points: 0 }],
  ] as [string, Partial<ScoreRule>][])('knows what a rule matched that %s', (_what, changes) => {
    expect(
      pastRecordOf(PAST)
        .historyOf([industry(changes)])
        .get('industry'),
    ).toEqual({ matched: 2, won: 1 });
  });

  it('tells rules of one key apart by their condition, and counts anew after an edit', () => {
    const record = pastRecordOf(PAST);
    expect(record.historyOf([industry()]).get('industry')?.matched).toBe(2);
    const edited = industry({ values: ['Retail'] });
    expect(record.historyOf([edited]).get('industry')).toEqual({ matched: 1, won: 1 });
    expect(record.historyOf([industry()]).get('industry')?.matched).toBe(2);
  });

  it('does not count touches that came after the outcome', () => {
    const touch = (day: string) => ({ id: day, type: 'FORM', direction: 'INCOMING', outcome: null, at: day }) as const;
    const form = DEFAULT_SCORE_MODEL.rules.find(({ key }) => key === 'formSent');
    if (!form) throw new Error('The shipped model has a rule about forms.');
    const record = pastRecordOf([
      won({ touchDigest: [touch('2026-10-30T10:00:00.000Z')] }),
      won({ touchDigest: [touch('2026-11-02T10:00:00.000Z')] }),
    ]);
    expect(record.historyOf([form]).get('formSent')).toEqual({ matched: 1, won: 1 });
  });

  it('answers for all rules at once as for each alone', () => {
    const { past } = sampleLeads({ past: 60, open: 0 });
    const { rules } = DEFAULT_SCORE_MODEL;
    const together = pastRecordOf(past).historyOf(rules);
    for (const rule of rules)
      expect(pastRecordOf(past).historyOf([rule]).get(rule.key)).toEqual(together.get(rule.key));
  });
});

describe('historyVerdict', () => {
  it.each([
    [0, 0, 'none'],
    [9, 9, 'tooFew'],
    [10, 3, 'average'],
    [100, 40, 'above'],
    [100, 39, 'average'],
    [100, 20, 'below'],
    [100, 21, 'average'],
  ] as const)('of %i leads %i bought: %s', (matched, bought, verdict) => {
    expect(historyVerdict({ history: { matched, won: bought }, averageRate: 0.3 })).toBe(verdict);
  });

  it.each([0, 1])('says nothing where everybody did the same: %i', (averageRate) => {
    expect(historyVerdict({ history: { matched: 50, won: 50 * averageRate }, averageRate })).toBe('average');
  });
});

it.each([
  ['FIT', 'above', true],
  ['FIT', 'below', false],
  ['ENGAGEMENT', 'below', false],
  ['NEGATIVE', 'below', true],
  ['NEGATIVE', 'above', false],
  ['FIT', 'average', null],
  ['NEGATIVE', 'tooFew', null],
] as const)('a rule of %s whose leads bought %s the average is borne out: %j', (group, verdict, answer) => {
  expect(isBorneOut({ group, verdict })).toBe(answer);
});
