import { describe, expect, it } from '@jest/globals';
import {
  CONSENT_STATES,
  EMAIL_DOMAIN_LISTS,
  FIELD_OPERATORS,
  LEAD_KINDS,
  PREFERRED_CHANNELS,
  SCORE_DECAYS,
  SCORE_FIELDS,
  SCORE_MODEL_BASES,
  SCORE_MODEL_STATUSES,
  SCORE_RULE_KINDS,
  SENIORITIES,
  TOUCH_DIRECTIONS,
  TOUCH_OUTCOMES,
} from '@leads/lead-domain';

import { CATALOGUE } from './catalogue.ts';

const { english, persian } = CATALOGUE.scoreModel;

const leaves = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** A form that says "one" or "every" in words needs no count. */
const COUNT_MAY_LACK = ['summary.HALF_LIFE.one', 'groups.points.one', 'groups.points.other'];

describe('the words of the score model', () => {
  const translated = new Map(leaves(persian));

  it.each(leaves(english))('%s has the same places in Persian', (key, text) => {
    const places = (given: string) =>
      [...new Set(placesOf(given))].filter((place) => place !== 'count' || !COUNT_MAY_LACK.includes(key)).sort();
    expect(places(translated.get(key) ?? '')).toEqual(places(text));
  });

  it('are really translated', () => {
    const SAME_IN_BOTH = ['headline.one', 'lift.times', 'table.fromTo'];
    const untranslated = leaves(english).filter(([key, text]) => translated.get(key) === text);
    expect(untranslated.map(([key]) => key).sort()).toEqual(SAME_IN_BOTH);
  });

  it.each([
    ['en', english],
    ['fa', persian],
  ] as const)('name in %s every term of the domain', (_language, words) => {
    const sorted = (terms: readonly string[]) => [...terms].sort();
    const keys = (table: object) => sorted(Object.keys(table));
    expect(keys(words.field)).toEqual(sorted(SCORE_FIELDS));
    expect(keys(words.operator)).toEqual(sorted(FIELD_OPERATORS));
    expect(keys(words.list)).toEqual(sorted(EMAIL_DOMAIN_LISTS));
    expect(keys(words.decay)).toEqual(sorted(SCORE_DECAYS));
    expect(keys(words.seniority)).toEqual(sorted(SENIORITIES));
    expect(keys(words.outcome)).toEqual(sorted(TOUCH_OUTCOMES));
    expect(keys(words.direction)).toEqual(sorted(['ANY', ...TOUCH_DIRECTIONS]));
    expect(keys(words.head.status)).toEqual(sorted(SCORE_MODEL_STATUSES));
    expect(keys(words.head.basis)).toEqual(sorted(SCORE_MODEL_BASES));
    expect(keys(words.value.kind)).toEqual(sorted(LEAD_KINDS));
    expect(keys(words.value.preferredChannel)).toEqual(sorted(PREFERRED_CHANNELS));
    expect(keys(words.value.consent)).toEqual(sorted(CONSENT_STATES));
    expect(keys(words.kinds)).toEqual(sorted(['question', ...SCORE_RULE_KINDS]));
  });
});
