import { emailsSchema, phonesSchema } from '../records/composites.ts';
import { leadSchema } from '../records/lead.ts';
import { cleanText } from '../text/clean-text.ts';
import { cutText } from '../text/cut-text.ts';
import { normaliseLetters } from '../text/normalise-letters.ts';
import { LEAD_SOURCES, PREFERRED_CHANNELS } from '../vocabulary/lead-terms.ts';

import { type CaptureProblemCode, type CaptureSuggestion, type LeadInput } from './capture-result.ts';
import { countryCode } from './country-code.ts';
import { CUT_FIELDS, FIELD_LIMITS, LONGEST_VALUE } from './field-limits.ts';
import { type ImportField } from './import-fields.ts';
import { leadName } from './lead-name.ts';
import { normaliseEmail } from './normalise-email.ts';
import { normalisePhone } from './normalise-phone.ts';
import { normaliseUrl } from './normalise-url.ts';
import { readNumber } from './read-number.ts';
import { splitName } from './split-name.ts';

export type LeadFieldsReading = {
  input: LeadInput;
  /** The message in full; the lead's interest keeps its beginning. */
  message: string;
  problems: { field: ImportField; code: CaptureProblemCode }[];
  suggestions: (Omit<CaptureSuggestion, 'field'> & { field: ImportField })[];
};

const INTEREST_LENGTH = 500;
const CONSENT_GIVEN: ReadonlySet<string> = new Set(['true', 'on', '1', 'yes', 'y', 'given', 'بله', 'بلی']);

/** Cleans and checks raw texts of known fields, the same for every way in, and makes a lead of them. */
export const readLeadFields = ({
  texts,
  defaultCountry,
  language,
}: {
  texts: ReadonlyMap<ImportField, string>;
  defaultCountry?: string | undefined;
  language: string;
}): LeadFieldsReading => {
  const problems: LeadFieldsReading['problems'] = [];
  const suggestions: LeadFieldsReading['suggestions'] = [];
  const text = (field: ImportField): string => {
    const raw = texts.get(field) ?? '';
    const cleaned = raw.length > LONGEST_VALUE ? '' : cleanText({ text: raw, keepsLines: field === 'message' });
    if (raw.length > LONGEST_VALUE || (cleaned.length > FIELD_LIMITS[field] && !CUT_FIELDS.has(field))) {
      problems.push({ field, code: 'TOO_LONG' });
      return '';
    }
    return cutText(cleaned, FIELD_LIMITS[field]);
  };
  const name = (field: ImportField) => normaliseLetters(text(field));
  const checked = <Value>(
    field: ImportField,
    code: CaptureProblemCode,
    read: (value: string) => Value | null,
  ): Value | null => {
    const value = text(field);
    if (value === '') return null;
    const result = read(value);
    if (result === null) problems.push({ field, code });
    return result;
  };

  const email = (field: 'email' | 'email2') =>
    checked(field, 'INVALID_EMAIL', (value) => {
      const reading = normaliseEmail(value);
      if (reading.kind === 'refused') return null;
      if (reading.suggestion !== null) {
        suggestions.push({ field, value: reading.email, suggestion: reading.suggestion });
      }
      return reading.email;
    });
  const country = text('country');
  const phoneCountry = countryCode(country) ?? defaultCountry;
  const phone = (field: 'phone' | 'phone2') =>
    checked(field, 'INVALID_PHONE', (value) => {
      const reading = normalisePhone({ text: value, defaultCountry: phoneCountry, language });
      return reading.kind === 'refused' ? null : reading.phones;
    });
  const numberOf = (field: 'employees' | 'budgetAmount') => checked(field, 'INVALID_NUMBER', readNumber);

  const whole = splitName(name('fullName'));
  const contactName = {
    firstName: name('firstName') || (texts.get('lastName') ? '' : whole.firstName),
    lastName: name('lastName') || (texts.get('firstName') ? '' : whole.lastName),
  };
  const emails = emailsOf({ first: email('email'), second: email('email2') });
  const phones = phonesOf({ first: phone('phone'), second: phone('phone2') });
  const website = checked('website', 'INVALID_URL', normaliseUrl);
  const message = text('message');
  const employees = numberOf('employees');
  const amount = numberOf('budgetAmount');
  const landingPage = text('landingPage');

  const input: LeadInput = {
    name: '',
    contactName,
    jobTitle: name('jobTitle'),
    emails,
    phones,
    companyName: name('companyName'),
    industry: text('industry'),
    interest: text('interest') || cutText(cleanText({ text: message }), INTEREST_LENGTH),
    utmSource: text('utmSource'),
    utmMedium: text('utmMedium'),
    utmCampaign: text('utmCampaign'),
    landingPage: /^(https?:\/\/|\/)/i.test(landingPage) ? landingPage : '',
    language: languageOf(text('language')) ?? language,
    consent: CONSENT_GIVEN.has(text('consent').toLowerCase()) ? 'GIVEN' : 'UNKNOWN',
  };
  if (website !== null) input.website = { primaryLinkUrl: website, primaryLinkLabel: '' };
  if (employees !== null) input.employees = Math.round(employees);
  if (amount !== null) {
    input.budgetAmount = { amountMicros: Math.round(amount * 1e6), currencyCode: text('budgetCurrency').toUpperCase() };
  }
  const city = name('city');
  if (country !== '' || city !== '') {
    input.postalAddress = { ...emptyAddress(), addressCity: city, addressCountry: name('country') };
  }
  const channel = checked('preferredChannel', 'UNKNOWN_OPTION', oneOf(PREFERRED_CHANNELS));
  if (channel !== null) input.preferredChannel = channel;
  const source = oneOf(LEAD_SOURCES)(text('source'));
  if (source !== null) input.source = source;
  input.name = leadName(input);
  return { input, message, problems: withoutRepeats(problems), suggestions };
};

const oneOf =
  <const Options extends readonly string[]>(options: Options) =>
  (value: string): Options[number] | null =>
    options.find((option) => option === value.toUpperCase().replaceAll(/[\s-]+/g, '_')) ?? null;

const languageOf = (text: string): string | null => (/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(text) ? text : null);

const emptyAddress = () => leadSchema.shape.postalAddress.parse(null);

const emailsOf = ({ first, second }: { first: string | null; second: string | null }) => {
  const [primaryEmail = '', ...additionalEmails] = new Set([first, second].filter((email) => email !== null));
  return { ...emailsSchema.parse(null), primaryEmail, additionalEmails };
};

const phonesOf = ({ first, second }: Record<'first' | 'second', ReturnType<typeof phonesSchema.parse> | null>) => {
  const primary = first ?? second ?? phonesSchema.parse(null);
  if (!first || !second || first.primaryPhoneNumber === second.primaryPhoneNumber) return primary;
  const { primaryPhoneNumber: number, primaryPhoneCountryCode, primaryPhoneCallingCode: callingCode } = second;
  return { ...primary, additionalPhones: [{ number, countryCode: primaryPhoneCountryCode, callingCode }] };
};

const withoutRepeats = (problems: LeadFieldsReading['problems']) =>
  problems.filter(
    ({ field, code }, index) => problems.findIndex((other) => other.field === field && other.code === code) === index,
  );
