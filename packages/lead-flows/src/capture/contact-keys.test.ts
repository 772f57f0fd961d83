import { type LeadInput, normalisePhone } from '@leads/lead-domain';
import { aLead } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { contactKeys, isCovered, isSamePerson, likelyKeys } from './contact-keys.ts';

const phones = (text: string, language = 'en') => {
  const reading = normalisePhone({ text, language });
  if (reading.kind === 'refused') throw new Error(`${text} is no number`);
  return { phones: reading.phones };
};

describe('likelyKeys', () => {
  it.each([
    ['09123456789', 'fa'],
    ['۰۲۱ ۸۸۸۸ ۷۷۷۷', 'fa'],
    ['030 901820', 'de'],
    ['06 698 12345', 'it'],
    ['(212) 736-5000', 'en'],
    ['+44 20 7183 8750', 'fa'],
    ['0044 20 7183 8750', 'fa'],
  ])('cover %s on a form in %s', (phone, language) => {
    const asked = likelyKeys({ input: { phone }, country: undefined });
    expect(isCovered({ asked, keys: contactKeys(phones(phone, language)) })).toBe(true);
  });

  it('do not cover whom the form reads otherwise', () => {
    const asked = likelyKeys({ input: { email: 'ada@acme.example', phone: '09123456789' }, country: undefined });
    expect(asked).toEqual({ email: 'ada@acme.example', phoneNumbers: [] });
    expect(isCovered({ asked, keys: contactKeys(phones('09123456789')) })).toBe(false);
  });

  it.each([null, undefined, 'text', [], Object.create({ email: 'ada@acme.example' }), { email: {}, phone: [1] }])(
    'are none for %j',
    (input: unknown) => {
      expect(likelyKeys({ input, country: undefined })).toEqual({ email: null, phoneNumbers: [] });
    },
  );
});

describe('isSamePerson', () => {
  const british = phones('+44 20 7183 8750');

  it.each<[string, Pick<LeadInput, 'emails' | 'phones'>, boolean]>([
    ['the same number', british, true],
    ['the same digits in another country', { phones: { ...british.phones, primaryPhoneCallingCode: '+1' } }, false],
    ['nothing', {}, false],
  ])('with %s', (_what, contact, expected) => {
    expect(isSamePerson({ lead: aLead(british), contact })).toBe(expected);
  });
});
