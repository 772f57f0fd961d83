import { describe, expect, it } from '@jest/globals';

import { foldText } from '../text/fold-text.ts';

import { isLatinSpelling } from './is-latin-spelling.ts';

const isSpelt = (persian: string, latin: string): boolean =>
  isLatinSpelling({ persian: foldText(persian), latin: foldText(latin) });

describe('isLatinSpelling', () => {
  it.each([
    ['محمد رضایی', 'Mohammad Rezaei'],
    ['محمد رضایی', 'Mohamad Rezaee'],
    ['محمد رضایی', 'Muhammad Rezai'],
    ['محمد رضایی', 'Mohammed Rezayi'],
    ['محمود احمدی', 'Mahmoud Ahmadi'],
    ['محمود احمدی', 'Mahmood Ahmady'],
    ['علی کریمی', 'Ali Karimi'],
    ['علي كريمي', 'Aly Kareemi'],
    ['علیرضا محمدی', 'Ali Reza Mohammadi'],
    ['علی\u200Cرضا محمدی', 'Alireza Mohammadi'],
    ['حسین حسینی', 'Hossein Hosseini'],
    ['حسین حسینی', 'Hosein Hoseyni'],
    ['حسن حسنی', 'Hassan Hasani'],
    ['رضا صادقی', 'Reza Sadeghi'],
    ['رضا صادقی', 'Reza Sadeqi'],
    ['خسرو خسروی', 'Khosro Khosravi'],
    ['خسرو خسروی', 'Khosrow Khosrawi'],
    ['شیرین شریفی', 'Shirin Sharifi'],
    ['فاطمه احمدی', 'Fatemeh Ahmadi'],
    ['فاطمه احمدی', 'Fateme Ahmadi'],
    ['چنگیز قاسمی', 'Changiz Ghasemi'],
    ['پرویز گلستان', 'Parviz Golestan'],
    ['سعید نوری', 'Saeed Nouri'],
    ['سعید نوری', 'Saeid Noori'],
    ['امید مهدوی', 'Omid Mahdavi'],
    ['اسماعیل یوسفی', 'Esmaeil Yousefi'],
    ['آرش وحیدی', 'Arash Vahidi'],
    ['مریم تهرانی', 'Maryam Tehrani'],
    ['ژاله جعفری', 'Zhaleh Jafari'],
    ['نازنین رستمی', 'Nazanin Rostami'],
    ['دیجی\u200Cکالا', 'Digikala'],
    ['دیجی\u200Cکالا', 'Digi Kala'],
    ['پمپ\u200Cسازان', 'Pomp Sazan'],
    ['پتروشیمی تهران', 'Petroshimi Tehran'],
  ])('of %s is %s', (persian, latin) => {
    expect(isSpelt(persian, latin)).toBe(true);
  });

  it.each([
    ['محمد رضایی', 'Mahmoud Rezaei'],
    ['محمود رضایی', 'Mohammad Rezaei'],
    ['حسن کریمی', 'Hossein Karimi'],
    ['حسین کریمی', 'Hassan Karimi'],
    ['محمد رضایی', 'Mohammad Ahmadi'],
    ['رضا صادقی', 'Reza Sharifi'],
    ['مریم کریمی', 'Mina Karimi'],
    ['امیر نوری', 'Omid Nouri'],
    ['سارا احمدی', 'Zahra Ahmadi'],
    ['علی کریمی', 'Karimi'],
    ['علی کریمی', 'Ali Karimian'],
  ])('of %s is not %s', (persian, latin) => {
    expect(isSpelt(persian, latin)).toBe(false);
  });

  it.each([
    ['یوعا'.repeat(50), 'aeiouvw'.repeat(30)],
    ['وا'.repeat(100), `${'o'.repeat(300)}x`],
    ['ع'.repeat(200), `${'a'.repeat(200)}x`],
    ['س'.repeat(100), 's'.repeat(400)],
  ])('takes no long time for a hostile name', (persian, latin) => {
    expect(isSpelt(persian, latin)).toBe(false);
  });
});
