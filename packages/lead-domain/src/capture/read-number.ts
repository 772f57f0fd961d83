import { normaliseDigits } from '../text/normalise-digits.ts';

/** A number as people write it: Persian digits, thousands separators, a range (its lower end); null where there is none. */
export const readNumber = (text: string): number | null => {
  const plain = normaliseDigits(text)
    .replace(/(?<=\d)[,،٬'’\s\u00A0.](?=\d{3}(?!\d))/g, '')
    .replace('٫', '.')
    .trim();
  const match = /^[^\d+-]{0,4}\s*(\d{1,15}(?:[.,]\d{1,6})?)\s*(?:(?:-|–|—|to|تا)\s*\d+|\+)?\s*[^\d]{0,20}$/.exec(plain);
  return match?.[1] === undefined ? null : Number(match[1].replace(',', '.'));
};
