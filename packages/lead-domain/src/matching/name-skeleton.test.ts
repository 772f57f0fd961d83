import { describe, expect, it } from '@jest/globals';

import { nameSkeleton } from './name-skeleton.ts';

describe('nameSkeleton', () => {
  it.each([
    ['محمد رضایی', 'Mohammad Rezaei'],
    ['محمد رضایی', 'Mohamad Rezaee'],
    ['علی کریمی', 'Ali Karimi'],
    ['حسین حسینی', 'Hossein Hoseini'],
    ['رضا صادقی', 'Reza Sadeghi'],
    ['خسرو خسروی', 'Khosro Khosravi'],
    ['شیرین شریفی', 'Shirin Sharifi'],
    ['فاطمه احمدی', 'Fatemeh Ahmadi'],
    ['چنگیز قاسمی', 'Changiz Ghasemi'],
    ['پرویز گلستان', 'Parviz Golestan'],
    ['دکتر', 'Doctor'],
    ['پمپ\u200Cسازان', 'Pomp Sazan'],
    ['ژاله', 'Zhaleh'],
  ])('of %s is that of %s', (persian, latin) => {
    expect(nameSkeleton(latin)).toBe(nameSkeleton(persian));
  });

  it.each([
    ['محمد رضایی', 'Mohammad Ahmadi'],
    ['رضا صادقی', 'Reza Sharifi'],
    ['مریم کریمی', 'Mina Karimi'],
  ])('of %s is not that of %s', (persian, latin) => {
    expect(nameSkeleton(latin)).not.toBe(nameSkeleton(persian));
  });
});
