import { describe, expect, it } from '@jest/globals';

import { tellingWord } from './telling-word.ts';

describe('tellingWord', () => {
  it.each([
    ['Acme Ltd.', 'Acme'],
    ['Süd Chemie AG', 'Chemie'],
    ['The Company', 'Company'],
    ['شركت پتروشيمي تهران', 'پتروشيمي'],
    ['«پمپ\u200Cسازان»', 'سازان'],
    ['Smith & Sons', 'Smith'],
    ['', ''],
  ])('of %s is %s', (name, word) => {
    expect(tellingWord(name)).toBe(word);
  });
});
