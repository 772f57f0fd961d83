import { UsageError } from '../terminal/usage-error.ts';

/** A country's code, as phone numbers need it. */
export const readCountry = (text: string): string => {
  if (!/^[a-z]{2}$/i.test(text))
    throw new UsageError(`"${text}" is not a country's code of two letters, like IR or DE.`);
  return text.toUpperCase();
};
