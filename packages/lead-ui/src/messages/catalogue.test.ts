import { describe, expect, it } from '@jest/globals';
import {
  BANT_ANSWERS,
  BANT_CRITERIA,
  COMPLETENESS_FIELDS,
  CONVERSION_REFUSALS,
  DEFAULT_SCORE_MODEL,
  PLAN_PROBLEMS,
  PLAN_WARNINGS,
} from '@leads/lead-domain';

import { scoreRuleLabel } from '../scoring/score-rule-label.ts';

import * as en from './en.ts';
import * as fa from './fa.ts';

const leaves = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
      : [];

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

const english = new Map(leaves(en));
const persian = new Map(leaves(fa));

describe('the catalogue', () => {
  it('has the same keys in both languages', () => {
    expect([...persian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english])('%s has the same places in Persian', (key, text) => {
    expect(placesOf(persian.get(key) ?? '')).toEqual(placesOf(text));
  });

  it('is really translated', () => {
    const SAME_IN_BOTH = ['common.nothing', 'conversion.doneAt', 'score.touchCount'];
    const untranslated = [...persian].filter(([key, text]) => text === english.get(key)).map(([key]) => key);
    expect(untranslated).toEqual(SAME_IN_BOTH);
  });

  it.each([
    ['en', en],
    ['fa', fa],
  ] as const)('has words in %s for every term of the domain', (_language, messages) => {
    for (const criterion of BANT_CRITERIA) {
      expect(Object.keys(messages.answers[criterion]).sort()).toEqual([...BANT_ANSWERS[criterion]].sort());
    }
    expect(Object.keys(messages.brief.field).sort()).toEqual([...COMPLETENESS_FIELDS].sort());
    expect(Object.keys(messages.conversion.warning)).toEqual(expect.arrayContaining([...PLAN_WARNINGS]));
    expect(Object.keys(messages.conversion.problem).sort()).toEqual([...PLAN_PROBLEMS].sort());
    expect(Object.keys(messages.conversion.refused)).toEqual(expect.arrayContaining([...CONVERSION_REFUSALS]));
  });

  it.each(DEFAULT_SCORE_MODEL.rules.map(({ label }) => label))('names the shipped score rule %s', (label) => {
    expect(scoreRuleLabel({ label, words: en.score })).not.toContain('score.rule.');
    expect(scoreRuleLabel({ label, words: fa.score })).not.toContain('score.rule.');
  });
});
