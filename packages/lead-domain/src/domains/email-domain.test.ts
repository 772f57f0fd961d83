import { describe, expect, it } from '@jest/globals';

import { emailDomain } from './email-domain.ts';

describe('emailDomain', () => {
  it.each([
    ['ali@Acme.IR', 'acme.ir'],
    ['"a@b"@acme.ir', 'acme.ir'],
    ['ali@', ''],
    ['ali', ''],
    ['', ''],
  ])('of %s is %s', (email, domain) => {
    expect(emailDomain(email)).toBe(domain);
  });
});
