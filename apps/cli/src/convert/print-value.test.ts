import { describe, expect, it } from '@jest/globals';

import { printValue } from './print-value.ts';

describe('printValue', () => {
  it.each([
    [null, '(empty)'],
    [undefined, '(empty)'],
    ['', '(empty)'],
    [[], '(empty)'],
    ['CONVERTED', 'CONVERTED'],
    [5, '5'],
    [false, 'false'],
    [{ primaryEmail: 'ada@x.example', additionalEmails: [] }, '{"primaryEmail":"ada@x.example"}'],
    [{ amountMicros: null, currencyCode: '' }, '{}'],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
  ])('prints %j as %s', (value, text) => {
    expect(printValue(value)).toBe(text);
  });
});
