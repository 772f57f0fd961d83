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
  ٱ: 'ا',
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
  // Compatibility forms fall apart first: letters and cases that come out of them are folded like any others.
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return normaliseDigits(normaliseLetters(letters))
    .replace(SPECIAL, (letter) => SPECIAL_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};
