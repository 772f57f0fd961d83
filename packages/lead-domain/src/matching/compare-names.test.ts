import { describe, expect, it } from '@jest/globals';

import { foldText } from '../text/fold-text.ts';

import { compareNames } from './compare-names.ts';

describe('compareNames', () => {
  it.each([
    ['Ali Rezaei', 'ALI REZAEI', 'same'],
    ['Ali Rezaei', 'Rezaei, Ali', 'same'],
    ['علي كريمي', 'علی کریمی', 'same'],
    ['Zoë Müller', 'Zoe Muller', 'same'],
    ['Katharina Schmidt', 'Katarina Schmidt', 'similar'],
    ['Katharina Schmidt', 'Katharina Schmitd', 'similar'],
    ['محمد رضایی', 'Mohammad Rezaei', 'similar'],
    ['Rezaei Mohammad', 'محمد رضایی', 'similar'],
    ['علیرضا محمدی', 'علیرضا محمودی', 'similar'],
    ['Ali Rezaei', 'Ali Karimi', 'different'],
    ['Anna Maier', 'Anna Bauer', 'different'],
    ['Ann Lee', 'Anna Li', 'different'],
    ['محمد رضایی', 'Mahmoud Rezaei', 'different'],
    ['حسن کریمی', 'Hossein Karimi', 'different'],
    ['علیرضا محمدی', 'Ali Reza Mohammadi', 'similar'],
    ['سید محمد حسینی', 'Hosseini, Seyed Mohammad', 'similar'],
    ['علی', 'Ali', 'different'],
    ['Miller Tom', 'Muller Tim', 'different'],
    ['', '', 'different'],
    ['Ali', '', 'different'],
  ])('finds %s and %s %s', (left, right, likeness) => {
    expect(compareNames(foldText(left), foldText(right))).toBe(likeness);
    expect(compareNames(foldText(right), foldText(left))).toBe(likeness);
  });
});
