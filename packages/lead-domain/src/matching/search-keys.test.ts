import { describe, expect, it } from '@jest/globals';

import { aLead, emailsOf, linkOf, phonesOf } from '../testing/builders.ts';

import { emailKeys, phoneKeys, searchKeys } from './search-keys.ts';

describe('searchKeys', () => {
  it('asks for everything that a lead can be known by', () => {
    const lead = aLead({
      contactName: { firstName: 'علي', lastName: 'كريمي' },
      emails: emailsOf('Ali@Acme.ir', 'ali@gmail.com'),
      phones: phonesOf('+98', '9123456789', 'IR'),
      companyName: 'شركت اكمه',
    });
    expect(searchKeys(lead)).toEqual({
      emails: ['ali@acme.ir', 'ali@gmail.com'],
      phones: [{ e164: '+989123456789', nationalNumber: '9123456789', countryCode: 'IR', callingCode: '+98' }],
      domain: 'acme.ir',
      names: {
        firstName: 'علي',
        lastName: 'كريمي',
        lastNameVariants: ['كريمي', 'کریمی'],
        companyName: 'شركت اكمه',
        companyNameVariants: ['اكمه', 'اکمه'],
      },
    });
  });

  it('asks for nothing of an empty lead', () => {
    expect(searchKeys(aLead())).toMatchObject({
      emails: [],
      phones: [],
      domain: null,
      names: { lastNameVariants: [], companyNameVariants: [] },
    });
  });

  it.each([
    ['the primary address', { emails: emailsOf('a@acme.ir', 'a@other.ir') }, 'acme.ir'],
    ['another where that is free mail', { emails: emailsOf('a@gmail.com', 'a@acme.ir') }, 'acme.ir'],
    [
      'the website where all are',
      { emails: emailsOf('a@gmail.com'), website: linkOf('https://www.acme.ir') },
      'acme.ir',
    ],
    [
      'the address before the website',
      { emails: emailsOf('a@acme.ir'), website: linkOf('https://other.ir') },
      'acme.ir',
    ],
    ['nothing but free mail', { emails: emailsOf('a@gmail.com', 'b@gmial.com') }, null],
  ])('takes the domain of %s', (_, lead, domain) => {
    expect(searchKeys(aLead(lead)).domain).toBe(domain);
  });
});

describe('emailKeys', () => {
  it('has every address once, without case', () => {
    expect(emailKeys(emailsOf(' A@b.ir ', 'a@B.ir', 'c@d.ir', ''))).toEqual(['a@b.ir', 'c@d.ir']);
  });
});

describe('phoneKeys', () => {
  const keysOf = (...question: Parameters<typeof phonesOf>) => phoneKeys(phonesOf(...question)).map(({ e164 }) => e164);

  it.each([
    ['+98', '9123456789', '+989123456789'],
    ['98', '0912 345 6789', '+989123456789'],
    ['+44', '020-7183-8750', '+442071838750'],
  ])('reads %s %s', (callingCode, number, e164) => {
    expect(keysOf(callingCode, number)).toEqual([e164]);
  });

  it('leaves out what cannot be compared', () => {
    expect(keysOf('', '9123456789')).toEqual([]);
    expect(keysOf('+98', '')).toEqual([]);
  });

  it('has every number once', () => {
    const phones = phonesOf('+98', '9123456789');
    const additionalPhones = [
      { number: '9123456789', countryCode: 'IR', callingCode: '+98' },
      { number: '2188776655', countryCode: 'IR', callingCode: '+98' },
    ];
    expect(phoneKeys({ ...phones, additionalPhones }).map(({ e164 }) => e164)).toEqual([
      '+989123456789',
      '+982188776655',
    ]);
  });
});
