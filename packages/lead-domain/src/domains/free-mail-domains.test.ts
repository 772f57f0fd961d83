import { describe, expect, it } from '@jest/globals';

import { FREE_MAIL_DOMAINS, FREE_MAIL_TYPOS } from './free-mail-domains.ts';

describe('free-mail domains', () => {
  it.each([
    'gmail.com',
    'yahoo.com',
    'outlook.com',
    'icloud.com',
    'web.de',
    'mail.ru',
    'qq.com',
    'chmail.ir',
    'mailfa.com',
  ])('know %s', (domain) => {
    expect(FREE_MAIL_DOMAINS.has(domain)).toBe(true);
  });

  it.each(['acme.com', 'snapp.ir', 'digikala.com', 'siemens.de', 'post.ir'])('do not know the company %s', (domain) => {
    expect(FREE_MAIL_DOMAINS.has(domain)).toBe(false);
  });

  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['yaho.com', 'yahoo.com'],
    ['iclod.com', 'icloud.com'],
  ])('know that %s was meant to be %s', (typo, meant) => {
    expect(FREE_MAIL_TYPOS.get(typo)).toBe(meant);
    expect(FREE_MAIL_DOMAINS.has(typo)).toBe(true);
  });

  it('propose only providers that exist, and none of them as a typing error', () => {
    for (const [typo, meant] of FREE_MAIL_TYPOS) {
      expect(FREE_MAIL_DOMAINS.has(meant)).toBe(true);
      expect(FREE_MAIL_TYPOS.has(meant)).toBe(false);
      expect(typo).not.toBe(meant);
    }
  });

  it('are all written as they are compared', () => {
    for (const domain of FREE_MAIL_DOMAINS) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });
});
