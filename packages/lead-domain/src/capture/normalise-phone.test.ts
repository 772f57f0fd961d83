import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { normalisePhone } from './normalise-phone.ts';

const e164 = (text: string, origin: { defaultCountry?: string; language?: string } = {}) => {
  const reading = normalisePhone({ text, ...origin });
  return reading.kind === 'phone' ? reading.e164 : null;
};

describe('normalisePhone', () => {
  it.each([
    ['+98 912 345 6789', '+989123456789'],
    ['+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹', '+989123456789'],
    ['+٩٨٩١٢٣٤٥٦٧٨٩', '+989123456789'],
    ['0098 912 345 6789', '+989123456789'],
    ['tel:+44-20-7183-8750', '+442071838750'],
    ['+44 (0)20 7183 8750', '+442071838750'],
    ['+49 30 901820', '+4930901820'],
    ['+1 (212) 736-5000', '+12127365000'],
    ['989123456789', '+989123456789'],
  ])('reads the international number %s', (text, expected) => {
    expect(e164(text)).toBe(expected);
  });

  it.each([
    ['021 8877 6655', { defaultCountry: 'IR' }, '+982188776655'],
    ['۰۲۱۸۸۷۷۶۶۵۵', { language: 'fa' }, '+982188776655'],
    ['021 8877 6655', { language: 'fa-IR' }, '+982188776655'],
    ['030 901820', { language: 'de' }, '+4930901820'],
    ['044 668 18 00', { language: 'de-CH' }, '+41446681800'],
    ['020 7183 8750', { defaultCountry: 'gb', language: 'fa' }, '+442071838750'],
    ['020 7183 8750', { language: 'en_GB' }, '+442071838750'],
    ['(212) 736-5000', { language: 'en' }, '+12127365000'],
    ['0912 345 67 89', {}, '+989123456789'],
    ['۰۹۱۲۳۴۵۶۷۸۹', { language: 'en' }, '+989123456789'],
    ['9123456789', {}, '+989123456789'],
    ['0912-345-6789', { defaultCountry: 'XX' }, '+989123456789'],
  ])('reads %s by %j', (text, origin, expected) => {
    expect(e164(text, origin)).toBe(expected);
  });

  it('gives the parts that Twenty stores', () => {
    expect(normalisePhone({ text: '+44 20 7183 8750' })).toEqual({
      kind: 'phone',
      e164: '+442071838750',
      phones: {
        primaryPhoneNumber: '2071838750',
        primaryPhoneCountryCode: 'GB',
        primaryPhoneCallingCode: '+44',
        additionalPhones: [],
      },
    });
  });

  it.each(['', 'abc', '123', '+98', '+989', '0912 345', '00000000000', '+99 912 345 6789', '<script>', "1' or '1'='1"])(
    'refuses %s',
    (text) => {
      expect(normalisePhone({ text, language: 'fa' })).toEqual({ kind: 'refused', code: 'INVALID_PHONE' });
    },
  );

  it.each(['+80012345678', '+870773111632', '+8816993567132', '+3589917586'])(
    'refuses %s, which Twenty cannot store in parts',
    (text) => {
      expect(normalisePhone({ text })).toEqual({ kind: 'refused', code: 'INVALID_PHONE' });
    },
  );

  it('reads its own result again, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\+98 ?9\d{9}$/)), (text) => {
        const first = e164(text, { language: 'fa' });
        if (first !== null) expect(e164(first)).toBe(first);
      }),
    );
  });
});
