import { cleanText, normaliseDigits } from '@leads/lead-domain';

/** Whether two cells say the same: 1 is 1.0 and ۱, Yes is yes. */
export const sameValue = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (value: string): string => {
  const text = normaliseDigits(cleanText({ text: value })).toLowerCase();
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text;
};
