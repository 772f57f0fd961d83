import { describe, expect, it } from '@jest/globals';

import { registrableDomain } from './registrable-domain.ts';

describe('registrableDomain', () => {
  it.each([
    ['a host', 'acme.com', 'acme.com'],
    ['a link', 'https://www.acme.com/contact?x=1', 'acme.com'],
    ['a link with a port', 'http://shop.acme.com:8080/', 'acme.com'],
    ['upper case', 'WWW.ACME.COM', 'acme.com'],
    ['an address', 'ali@mail.acme.com', 'acme.com'],
    ['a suffix of two parts', 'https://shop.acme.co.uk', 'acme.co.uk'],
    ['an Iranian suffix of two parts', 'www.acme.co.ir', 'acme.co.ir'],
    ['a site of a hosting service', 'acme.github.io', 'acme.github.io'],
    ['an IDN', 'https://www.münchen.de', 'xn--mnchen-3ya.de'],
    ['an IDN in ASCII', 'xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
    ['a number', 'http://192.168.0.1/', null],
    ['one word', 'localhost', null],
    ['a public suffix', 'co.uk', null],
    ['nothing', '  ', null],
  ])('of %s', (_, text, domain) => {
    expect(registrableDomain(text)).toBe(domain);
  });
});
