import { normaliseDigits } from '@leads/lead-domain';

/** A number as typed, also in Persian digits or with thousands parted: null for nothing, the text itself for what is none. */
export const typedNumber = (typed: string): number | string | null => {
  const text = normaliseDigits(typed)
    .replace(/[−–]/g, '-')
    .replace('٫', '.')
    .replace(/(?<=\d)[,٬](?=\d{3}(?!\d))/g, '')
    .replace(/[\s\u200e\u200f\u2066-\u2069]/g, '');
  if (text === '') return null;
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : typed;
};
