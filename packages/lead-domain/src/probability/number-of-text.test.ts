import { describe, expect, it } from '@jest/globals';

import { numberOfText } from './number-of-text.ts';

describe('numberOfText', () => {
  it.each([
    ['7', 7],
    [' 2.5 ', 2.5],
    ['-3', -3],
    ['+4', 4],
    ['.5', 0.5],
    ['1e3', 1000],
    ['0', 0],
    ['007', 7],
    ['1,250', 1250],
    ['1,250,000.5', 1_250_000.5],
    ['۱۲۵', 125],
    ['٣٫٥', 3.5],
    ['۱٬۲۵۰', 1250],
  ])('reads %j', (text, expected) => {
    expect(numberOfText(text)).toBe(expected);
  });

  it.each(['', ' ', 'seven', '7 people', '1-2', '2026-11-20', '1,2', 'NaN', 'Infinity', '0x10', '1e999', '.', '1.2.3'])(
    'does not take %j for a number',
    (text) => {
      expect(numberOfText(text)).toBeNull();
    },
  );
});
