import { type ImportField } from './import-fields.ts';

/** Longest value of a field, in characters. */
export const FIELD_LIMITS: Record<ImportField, number> = {
  firstName: 100,
  lastName: 100,
  fullName: 200,
  email: 254,
  email2: 254,
  phone: 50,
  phone2: 50,
  companyName: 200,
  jobTitle: 150,
  website: 500,
  industry: 150,
  employees: 20,
  country: 100,
  city: 100,
  interest: 500,
  message: 5000,
  preferredChannel: 20,
  consent: 20,
  utmSource: 255,
  utmMedium: 255,
  utmCampaign: 255,
  landingPage: 1000,
  language: 35,
  budgetAmount: 30,
  budgetCurrency: 3,
  source: 50,
};

/** Nobody typed these, the page filled them in: too long ones are cut, so that no lead is lost for a long address. */
export const CUT_FIELDS: ReadonlySet<ImportField> = new Set<ImportField>([
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'landingPage',
  'language',
]);

/** What is longer than this was not filled in by a page of ours. */
export const LONGEST_VALUE = 10_000;
