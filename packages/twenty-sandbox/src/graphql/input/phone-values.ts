import { getCountries, getCountryCallingCode, isSupportedCountry, parsePhoneNumberWithError } from 'libphonenumber-js';
import { badInput } from '../refusal.ts';
import { readJson } from './json-values.ts';
import { isPlainObject } from './plain-object.ts';
import { readText } from './text-values.ts';

type Phone = { number?: string | null; countryCode?: string | null; callingCode?: string | null };

/** Phones are parsed: number without country, country and calling code told apart; whatever contradicts is refused. */
export const readPhones = (parts: Record<string, unknown>, field: string): Record<string, unknown> => {
  const text = (name: string): string | null | undefined =>
    parts[name] === undefined ? undefined : readText(parts[name], `${field}.${name}`);
  const primary = readPhone({
    number: text('primaryPhoneNumber'),
    countryCode: text('primaryPhoneCountryCode'),
    callingCode: text('primaryPhoneCallingCode'),
  });
  const given = parts.additionalPhones;
  const further = given === undefined ? null : readJson(given, `${field}.additionalPhones`);
  const list: unknown[] = Array.isArray(further) ? further : [];
  const additional = list.map((item) => readPhone(isPlainObject(item) ? fromJson(item) : {}));
  return {
    primaryPhoneNumber: primary.number,
    primaryPhoneCountryCode: primary.countryCode,
    primaryPhoneCallingCode: primary.callingCode,
    additionalPhones: additional.length === 0 ? null : additional,
  };
};

const fromJson = (item: Record<string, unknown>): Record<keyof Phone, string | null | undefined> => ({
  number: textOf(item.number),
  countryCode: textOf(item.countryCode),
  callingCode: textOf(item.callingCode),
});

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const readPhone = (given: { [Key in keyof Phone]?: Phone[Key] | undefined }): Record<keyof Phone, unknown> => {
  const { number, countryCode, callingCode } = given;
  requireMatch(countryCode, callingCode);
  if (!number) return { number, callingCode, countryCode };
  const parsed = parse(number, countryCode, callingCode);
  if (parsed.country !== undefined && countryCode && parsed.country !== countryCode) {
    throw phoneMistake('CONFLICTING_PHONE_COUNTRY_CODE', 'Provided and inferred country code are conflicting');
  }
  if (callingCode && parsed.countryCallingCode !== digits(callingCode)) {
    throw phoneMistake('CONFLICTING_PHONE_CALLING_CODE', 'Provided and inferred calling code are conflicting');
  }
  return {
    number: parsed.nationalNumber,
    callingCode: filled(callingCode) ?? `+${parsed.countryCallingCode}`,
    countryCode: filled(countryCode) ?? parsed.country,
  };
};

const parse = (number: string, countryCode: string | null | undefined, callingCode: string | null | undefined) => {
  try {
    return parsePhoneNumberWithError(number, {
      ...(callingCode ? { defaultCallingCode: digits(callingCode) } : {}),
      ...(countryCode && isSupportedCountry(countryCode) ? { defaultCountry: countryCode } : {}),
    });
  } catch {
    throw phoneMistake('INVALID_PHONE_NUMBER', `Provided phone number is invalid ${number}`);
  }
};

const requireMatch = (countryCode: string | null | undefined, callingCode: string | null | undefined): void => {
  if (countryCode && !isSupportedCountry(countryCode)) {
    throw phoneMistake('INVALID_PHONE_COUNTRY_CODE', `Invalid country code ${countryCode}`);
  }
  if (!callingCode) return;
  const countries = getCountries().filter((country) => getCountryCallingCode(country) === digits(callingCode));
  if (countries.length === 0) throw phoneMistake('INVALID_PHONE_CALLING_CODE', `Invalid calling code ${callingCode}`);
  if (countryCode && !countries.some((country) => country === countryCode)) {
    throw phoneMistake(
      'CONFLICTING_PHONE_CALLING_CODE_AND_COUNTRY_CODE',
      'Provided country code and calling code are conflicting',
    );
  }
};

const filled = (text: string | null | undefined): string | undefined =>
  text === null || text === '' ? undefined : text;

const digits = (callingCode: string): string => callingCode.replaceAll('+', '');

const phoneMistake = (subCode: string, message: string): Error => badInput(subCode, message, message);
