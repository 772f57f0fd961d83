import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { normaliseUrl } from './normalise-url.ts';

describe('normaliseUrl', () => {
  it.each([
    ['acme.ir', 'https://acme.ir'],
    ['www.Acme.IR/', 'https://www.acme.ir'],
    ['http://acme.ir/contact?x=1', 'http://acme.ir/contact?x=1'],
    ['https://acme.ir:8443/x', 'https://acme.ir:8443/x'],
    ['acme.ir:8080', 'https://acme.ir:8080'],
    ['https://münchen.de', 'https://xn--mnchen-3ya.de'],
    [' acme.ir ', 'https://acme.ir'],
  ])('reads %s', (text, url) => {
    expect(normaliseUrl(text)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://acme.ir',
    'https://ali:secret@acme.ir',
    'localhost',
    'http://127.0.0.1',
    'no site',
    'http://my_shop.acme.ir',
    'http://acme-.ir',
    'http://a!b.ir',
    `${'a'.repeat(64)}.ir`,
    'a.b.c.d.e.f.g.h.i.j.k.l.ir',
    'http://',
    '',
  ])('refuses %s', (text) => {
    expect(normaliseUrl(text)).toBeNull();
  });

  it('gives only http and https, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const url = normaliseUrl(text);
        if (url !== null) expect(url).toMatch(/^https?:\/\//);
      }),
    );
  });
});
