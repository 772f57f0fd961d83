import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['white space around', '  Acme  ', 'Acme'],
    ['white space between', 'Acme \t  Inc', 'Acme Inc'],
    ['line breaks', 'one\r\ntwo\nthree', 'one two three'],
    ['control characters', 'A\u0000c\u0007me', 'Acme'],
    ['a direction override', 'abc\u202Egnp.exe', 'abcgnp.exe'],
    ['zero-width space', 'Ac\u200Bme', 'Acme'],
    ['a byte order mark', '\uFEFFAcme', 'Acme'],
    ['a decomposed letter', 'Zoe\u0308', 'Zoë'],
    ['a lone surrogate', 'A\uD800', 'A\uFFFD'],
    ['a letter mark of Arabic', 'A\u061Ccme', 'Acme'],
    ['a decomposed letter around a hidden one', 'Zoe\u200B\u0308', 'Zoë'],
    ['nothing but joiners', '\u200C\u200D', ''],
    ['nothing but fillers', '\u3164\u115F \u2800', ''],
    ['nothing but spaces', ' \u00A0 ', ''],
  ])('cleans %s', (_, text, expected) => {
    expect(cleanText({ text })).toBe(expected);
  });

  it('keeps the half-space that Persian needs', () => {
    expect(cleanText({ text: 'می\u200Cخواهم' })).toBe('می\u200Cخواهم');
  });

  it('keeps the joiner of an emoji', () => {
    expect(cleanText({ text: '👩‍💻' })).toBe('👩‍💻');
  });

  it.each([
    ['keeps lines', 'one\r\ntwo', 'one\ntwo'],
    ['allows one empty line', 'one\n\n\n\n\ntwo', 'one\n\ntwo'],
    ['trims every line', ' one  x \n  two ', 'one x\ntwo'],
  ])('of a long text it %s', (_, text, expected) => {
    expect(cleanText({ text, keepsLines: true })).toBe(expected);
  });

  it('leaves no control character in any text, and is done after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, keepsLines) => {
        const cleaned = cleanText({ text, keepsLines });
        expect(cleaned).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleanText({ text: cleaned, keepsLines })).toBe(cleaned);
      }),
    );
  });
});
