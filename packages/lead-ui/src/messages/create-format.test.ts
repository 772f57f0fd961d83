import { describe, expect, it } from '@jest/globals';

import { createFormat } from './create-format.ts';
import { fill } from './fill.ts';
import { languageOf } from './language.ts';

const now = '2026-11-21T10:00:00.000Z';
const english = createFormat({ language: 'en', now });
const persian = createFormat({ language: 'fa', now });

describe('createFormat', () => {
  it('writes numbers and dates of Persian in its own digits and calendar', () => {
    expect(persian.number(1234)).toBe('۱٬۲۳۴');
    expect(persian.date(now)).toContain('۱۴۰۵');
  });

  it.each([
    ['2026-11-21T08:00:00.000Z', 'today'],
    ['2026-11-20T22:00:00.000Z', 'yesterday'],
    ['2026-11-18T10:00:00.000Z', '3 days ago'],
    ['2026-10-31T10:00:00.000Z', '3 weeks ago'],
    ['2026-08-21T10:00:00.000Z', '3 months ago'],
    ['2023-11-21T10:00:00.000Z', '3 years ago'],
  ])('says how long ago %s was: %s', (iso, words) => {
    expect(english.ago(iso)).toBe(words);
  });

  it('leaves a time that it cannot read as it is', () => {
    expect(english.date('soon')).toBe('soon');
    expect(english.ago('soon')).toBe('soon');
  });

  it.each([
    [{ amountMicros: 25_000_000_000, currencyCode: 'EUR' }, '€25,000'],
    [{ amountMicros: 25_500_000, currencyCode: 'USD' }, '$25.50'],
    [{ amountMicros: 25_000_000_000, currencyCode: 'GOLD' }, '25,000 GOLD'],
    [{ amountMicros: 25_000_000_000, currencyCode: '' }, '25,000'],
    [{ amountMicros: null, currencyCode: 'EUR' }, ''],
  ])('writes money %j as %s', (money, words) => {
    expect(english.money(money)).toBe(words);
  });

  it('signs points, and nothing for none', () => {
    expect([english.signed(8), english.signed(0), english.signed(-3)]).toEqual(['+8', '0', '-3']);
  });

  it('chooses the plural form by the language', () => {
    const forms = { one: '{count} note', other: '{count} notes' };
    expect(english.plural(forms, 1)).toBe('1 note');
    expect(english.plural(forms, 1200)).toBe('1,200 notes');
  });
});

describe('fill', () => {
  it('fills places and leaves an unknown one visible', () => {
    expect(fill('{a} and {b}', { a: 'one' })).toBe('one and {b}');
  });

  it('does not fill what a value brings along', () => {
    expect(fill('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
  });
});

describe('languageOf', () => {
  it.each([
    ['fa', 'fa'],
    ['fa-IR', 'fa'],
    ['en', 'en'],
    ['fat', 'en'],
    ['de-DE', 'en'],
    ['', 'en'],
  ])('reads %s as %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
