const DIGITS = ['۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩'];

const latinDigits = (text: string): string =>
  text.replace(/[۰-۹٠-٩]/g, (digit) => String(DIGITS.map((row) => row.indexOf(digit)).find((at) => at >= 0) ?? digit));

/**
 * An amount as people type it: `25,000`, `25.000,50`, `۲۵٬۰۰۰`. The last separator is a decimal one only where one or
 * two digits follow it. `null`: not an amount.
 */
export const parseAmount = (text: string): number | null => {
  const plain = latinDigits(text)
    .replace(/[\s\u00a0\u202f'’_٬]/g, '')
    .replace(/٫/g, '.');
  const match = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  const whole = (match[1] ?? '').replace(/[.,]/g, '');
  const amount = Number(`${whole}.${match[2] ?? '0'}`);
  return Number.isFinite(amount) && amount <= 1e12 ? amount : null;
};
