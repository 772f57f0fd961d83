import { normaliseDigits } from './normalise-digits.ts';
import { normaliseLetters } from './normalise-letters.ts';

const SPECIAL_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  آ: 'ا',
  ؤ: 'و',
  ئ: 'ی',
};

const SPECIAL = new RegExp(`[${Object.keys(SPECIAL_LETTERS).join('')}]`, 'g');
// Most texts of a large workspace are plain ASCII; they need none of the replacements below.
const IS_ASCII = /^[\x00-\x7F]*$/;

/**
 * Text as it is compared: lower-case, without accents, vowel signs and punctuation, Persian and Arabic letters and
 * digits in one form, words separated by single spaces. Half-spaces separate words too: می‌خواهم is می خواهم.
 */
export const foldText = (text: string): string => {
  if (IS_ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return normaliseDigits(normaliseLetters(text.toLowerCase().normalize('NFC')))
    .replace(SPECIAL, (letter) => SPECIAL_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};
