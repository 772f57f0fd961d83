const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'AED', 'TRY', 'IRR', 'INR', 'JPY', 'CAD', 'AUD'];

/** Currencies to choose from, the one in use first. */
export const currencyOptions = (current: string): { value: string; label: string }[] =>
  [...new Set([current, ...CURRENCIES])].map((code) => ({ value: code, label: code }));
