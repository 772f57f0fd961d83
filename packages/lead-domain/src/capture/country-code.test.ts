import { describe, expect, it } from '@jest/globals';

import { countryCode } from './country-code.ts';

describe('countryCode', () => {
  it.each([
    ['IR', 'IR'],
    ['ir', 'IR'],
    ['Iran', 'IR'],
    ['ایران', 'IR'],
    ['ايران', 'IR'],
    ['آلمان', 'DE'],
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['España', 'ES'],
    ['UK', 'GB'],
    ['USA', 'US'],
    ['United States', 'US'],
    ['امارات', 'AE'],
    ['Atlantis', null],
    ['ZZ', null],
    ['', null],
  ])('of %s is %s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
});
