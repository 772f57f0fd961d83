import { getCountries } from 'libphonenumber-js/min';

import { foldText } from '../text/fold-text.ts';

const NAME_LANGUAGES = ['en', 'fa', 'de', 'fr', 'es'];

const namesToCodes = (): Map<string, string> => {
  const codes = new Map([
    ['uk', 'GB'],
    ['usa', 'US'],
    ['uae', 'AE'],
    ['england', 'GB'],
    ['امارات', 'AE'],
  ]);
  for (const language of NAME_LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const country of getCountries()) codes.set(foldText(names.of(country) ?? country), country);
  }
  return codes;
};

// Built once, and only where somebody wrote a country: a thousand names.
let known: Map<string, string> | undefined;

/** The ISO code of a country given by code or by name in English, Persian, German, French or Spanish; else null. */
export const countryCode = (text: string): string | null => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const code = trimmed.toUpperCase();
  if (getCountries().some((country) => country === code)) return code;
  known ??= namesToCodes();
  return known.get(foldText(trimmed)) ?? null;
};
