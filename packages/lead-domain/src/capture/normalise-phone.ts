import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from 'libphonenumber-js/min';

import { type Phones } from '../records/composites.ts';
import { cleanText } from '../text/clean-text.ts';
import { normaliseDigits } from '../text/normalise-digits.ts';

export type PhoneReading = { kind: 'phone'; e164: string; phones: Phones } | { kind: 'refused'; code: 'INVALID_PHONE' };

/**
 * A phone number in E.164 and as Twenty's composite. A number without a country code is read in the default country,
 * else as its own form says (09… with eleven digits is an Iranian mobile), else by the language.
 */
export const normalisePhone = ({
  text,
  defaultCountry,
  language,
}: {
  text: string;
  defaultCountry?: string | undefined;
  language?: string | undefined;
}): PhoneReading => {
  const dialled = normaliseDigits(cleanText({ text }))
    .replace(/^tel:/i, '')
    .replace(/^00(?=[1-9])/, '+');
  for (const { number, country } of readingsOf({ dialled, defaultCountry, language })) {
    const phone = parsePhoneNumberFromString(number, { ...(country && { defaultCountry: country }), extract: false });
    if (phone?.isValid() && isStorable(phone)) {
      return {
        kind: 'phone',
        e164: phone.number,
        phones: {
          primaryPhoneNumber: phone.nationalNumber,
          primaryPhoneCountryCode: phone.country ?? '',
          primaryPhoneCallingCode: `+${phone.countryCallingCode}`,
          additionalPhones: [],
        },
      };
    }
  }
  return { kind: 'refused', code: 'INVALID_PHONE' };
};

/**
 * Twenty keeps a number in parts, by country, and reads it anew from them: satellite and international freephone numbers
 * belong to no country, and a few others do not come back as they were.
 */
const isStorable = ({ country, nationalNumber, number }: PhoneNumber): boolean =>
  country !== undefined && parsePhoneNumberFromString(nationalNumber, country)?.number === number;

const IRANIAN_MOBILE = /^\(?0?9\d{2}\)?[\s.-]*\d{3}[\s.-]*\d{2}[\s.-]*\d{2}$/;

/** Where a language alone tells the country with some confidence. */
const COUNTRIES_OF_LANGUAGES: Record<string, CountryCode> = {
  fa: 'IR',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  nl: 'NL',
  pl: 'PL',
  tr: 'TR',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  fi: 'FI',
  cs: 'CZ',
  ja: 'JP',
  ko: 'KR',
  en: 'US',
};

/** How the number may be meant, the likeliest first; last of all an international one whose plus was left out. */
const readingsOf = ({
  dialled,
  defaultCountry,
  language,
}: {
  dialled: string;
  defaultCountry: string | undefined;
  language: string | undefined;
}): { number: string; country?: CountryCode }[] => {
  if (dialled.startsWith('+')) return [{ number: dialled }];
  const [tongue, ...regions] = (language ?? '').split(/[-_]/);
  const countries = [
    defaultCountry?.toUpperCase(),
    regions.find((part) => part.length === 2)?.toUpperCase(),
    IRANIAN_MOBILE.test(dialled) ? 'IR' : undefined,
    COUNTRIES_OF_LANGUAGES[tongue ?? ''],
  ].filter((country) => country !== undefined && isSupportedCountry(country));
  return [...countries.map((country) => ({ number: dialled, country })), { number: `+${dialled}` }];
};
