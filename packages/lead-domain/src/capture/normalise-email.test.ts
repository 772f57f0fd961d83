import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { normaliseEmail } from './normalise-email.ts';

describe('normaliseEmail', () => {
  it.each([
    ['as it is', 'ali@acme.ir', 'ali@acme.ir'],
    ['upper case', 'Ali.Rezaei@ACME.IR', 'ali.rezaei@acme.ir'],
    ['spaces around', '  ali@acme.ir ', 'ali@acme.ir'],
    ['a mailto link', 'mailto:ali@acme.ir', 'ali@acme.ir'],
    ['angle brackets', '<ali@acme.ir>', 'ali@acme.ir'],
    ['a plus', 'ali+crm@acme.ir', 'ali+crm@acme.ir'],
    ['an apostrophe', "o'hara@acme.ie", "o'hara@acme.ie"],
    ['Persian digits', 'ali۱۲@acme.ir', 'ali12@acme.ir'],
    ['an invisible mark', 'ali@acme.ir\u200F', 'ali@acme.ir'],
    ['a German IDN', 'info@München.de', 'info@xn--mnchen-3ya.de'],
    ['a Persian IDN', 'info@مثال.ایران', 'info@xn--mgbh0fb.xn--mgba3a4f16a'],
    ['a long suffix', 'ali@acme.photography', 'ali@acme.photography'],
  ])('reads an address with %s', (_, text, email) => {
    expect(normaliseEmail(text)).toEqual({ kind: 'email', email, suggestion: null });
  });

  it.each([
    ['nothing', ''],
    ['a word', 'ali'],
    ['no name', '@acme.ir'],
    ['no domain', 'ali@'],
    ['one label', 'ali@acme'],
    ['a space', 'ali rezaei@acme.ir'],
    ['two of them', 'ali@acme.ir, sara@acme.ir'],
    ['two dots', 'ali..r@acme.ir'],
    ['a dot in front', '.ali@acme.ir'],
    ['a dot at the end', 'ali.@acme.ir'],
    ['an empty label', 'ali@acme..ir'],
    ['a hyphen in front of a label', 'ali@-acme.ir'],
    ['a number for a host', 'ali@127.0.0.1'],
    ['a path', 'ali@acme.ir/x'],
    ['a port', 'ali@acme.ir:25'],
    ['a header', 'ali@acme.ir\r\nBcc: x@y.zz'],
    ['a script', '<script>@acme.ir'],
    ['a name of 65 letters', `${'a'.repeat(65)}@acme.ir`],
    ['255 letters', `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}.ir`],
    ['Persian letters in the name', 'علی@acme.ir'],
  ])('refuses %s', (_, text) => {
    expect(normaliseEmail(text)).toEqual({ kind: 'refused', code: 'INVALID_EMAIL' });
  });

  it.each([
    ['ali@gmial.com', 'ali@gmail.com'],
    ['ali@Gmail.con', 'ali@gmail.com'],
    ['ali@yaho.com', 'ali@yahoo.com'],
    ['ali@hotmial.com', 'ali@hotmail.com'],
  ])('proposes for %s and changes nothing itself', (text, suggestion) => {
    expect(normaliseEmail(text)).toEqual({ kind: 'email', email: text.toLowerCase(), suggestion });
  });

  it('reads every common address, and its own result again', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const reading = normaliseEmail(address);
        if (reading.kind === 'email') expect(normaliseEmail(reading.email)).toEqual(reading);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['email', 'refused']).toContain(normaliseEmail(`${text}@${text}`).kind);
      }),
    );
  });
});
