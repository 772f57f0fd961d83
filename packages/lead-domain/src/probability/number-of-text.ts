import { normaliseDigits } from '../text/normalise-digits.ts';

const NUMBER = /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,2})?$/i;

/** A text that is a number and nothing else, in Latin, Persian or Arabic digits, with or without thousands separators. */
export const numberOfText = (text: string): number | null => {
  const plain = normaliseDigits(text.trim())
    .replace('٫', '.')
    .replace(/(?<=\d)[,٬](?=\d{3}(?!\d))/g, '');
  return NUMBER.test(plain) ? Number(plain) : null;
};
