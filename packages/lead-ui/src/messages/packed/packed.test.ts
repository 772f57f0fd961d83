import { describe, expect, it } from '@jest/globals';

import { CATALOGUE } from '../catalogue.ts';

import { pack } from './pack.ts';
import * as persian from './persian.ts';
import { unpack } from './unpack.ts';

describe('the packed words', () => {
  it.each(Object.entries(CATALOGUE))('of %s are those of the catalogue: if not, npm run words', (name, section) => {
    expect(Object.entries(persian)).toContainEqual([name, pack(section)]);
    expect(unpack({ english: section.english, packed: pack(section) })).toEqual(section.persian);
  });

  it('are ASCII apart from a sign here and there', () => {
    const foreign = Object.values(persian)
      .join('')
      .replaceAll(/[\x20-\x7e\n]/g, '');
    expect(foreign.length).toBeLessThan(20);
  });
});

describe('unpack', () => {
  it.each([
    ['Persian', 'می‌خواهم؛ «نه»، چرا؟ ۱۲٪…'],
    ['places', '{count} از {total}'],
    ['Latin words among Persian ones', 'منبع UTM (A2, B)'],
    ['a Latin word beside a place', 'UTM{count}MQL'],
    ['a brace that is no place', 'از { تا }'],
    ['Latin digits and signs', '12 % & , ; ? < > _ ^'],
    ['what neither alphabet has', 'ж → — ×'],
    ['nothing', ''],
  ])('gives back %s', (_what, text) => {
    expect(unpack({ english: 'text', packed: pack({ english: 'text', persian: text }) })).toBe(text);
  });

  it('keeps the places of the English words, whatever the order of the Persian ones', () => {
    const english = { b: 'B', 2: 'two', 1: 'one', a: { x: 'X', other: 'Y' } };
    const persian = { a: { other: 'ی', x: 'خ' }, 1: 'یک', 2: 'دو', b: 'ب' };
    expect(unpack({ english, packed: pack({ english, persian }) })).toEqual(persian);
  });

  it('cannot be given words with a line break or its own quote', () => {
    expect(() => pack({ english: 'a', persian: 'یک\nدو' })).toThrow(/line break/);
    expect(() => pack({ english: 'a', persian: '~۱۲' })).toThrow(/line break/);
  });
});
