import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it.each([
    ['case', 'ACME Corp', 'acme corp'],
    ['punctuation', 'O’Hara-Smith, Jr.', 'o hara smith jr'],
    ['accents', 'Éléonore Müller', 'eleonore muller'],
    ['the sharp s', 'Straße', 'strasse'],
    ['a Danish name', 'Sørensen', 'sorensen'],
    ['a Polish name', 'Łukasz', 'lukasz'],
    ['the dotless i of Turkish', 'Yılmaz', 'yilmaz'],
    ['Arabic letters', 'علي كريمي', 'علی کریمی'],
    ['vowel signs', 'مُحَمَّد', 'محمد'],
    ['the half-space', 'بنیان\u200Cگذار', 'بنیان گذار'],
    ['alef with madda', 'آریا', 'اریا'],
    ['hamza seats', 'مسئول', 'مسیول'],
    ['Persian digits', 'شعبه ۲', 'شعبه 2'],
    ['ligatures', 'ﬁrma', 'firma'],
    ['an ampersand', 'Smith & Sons', 'smith sons'],
    ['nothing', ' – ', ''],
  ])('folds %s', (_, text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('is done after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('gives plain words the same result on its short way as on its long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        // A letter outside ASCII takes the long way.
        expect(foldText(`${text} é`)).toBe(`${foldText(text)} e`.trim());
      }),
    );
  });
});
