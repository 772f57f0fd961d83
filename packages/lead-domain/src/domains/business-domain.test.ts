import { describe, expect, it } from '@jest/globals';

import { businessDomain } from './business-domain.ts';

describe('businessDomain', () => {
  it.each([
    ['ali@acme.ir', 'acme.ir'],
    ['ali@sales.acme.co.uk', 'acme.co.uk'],
    ['https://www.acme.com/', 'acme.com'],
    ['ali@gmail.com', null],
    ['ali@GMAIL.com', null],
    ['ali@gmial.com', null],
    ['ali@chmail.ir', null],
    ['https://www.linkedin.com/in/ali', null],
    ['https://t.me/acme', null],
    ['', null],
    ['ali', null],
  ])('of %s is %s', (text, domain) => {
    expect(businessDomain(text)).toBe(domain);
  });
});
