import { describe, expect, it } from '@jest/globals';

import { normaliseLetters } from './normalise-letters.ts';

describe('normaliseLetters', () => {
  it.each([
    ['Arabic yeh', 'علي', 'علی'],
    ['alef maksura', 'موسى', 'موسی'],
    ['Arabic kaf', 'كريم', 'کریم'],
    ['teh marbuta', 'فاطمة', 'فاطمه'],
    ['heh with yeh above', 'خانۀ', 'خانه'],
    ['tatweel', 'رضـــا', 'رضا'],
    ['lam alef ligature', 'سﻻم', 'سلام'],
    ['Latin letters', 'Zoë', 'Zoë'],
  ])('writes %s the Persian way', (_, text, expected) => {
    expect(normaliseLetters(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const once = normaliseLetters('شركة الفكرة للتجارة');
    expect(normaliseLetters(once)).toBe(once);
  });
});
