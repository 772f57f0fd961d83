import * as z from 'zod/mini';

import { orElse, orNull, textSchema } from './field-readers.ts';

/** Twenty's composite values as its GraphQL API returns them; null and missing parts become empty ones. */

export const fullNameSchema = orElse(z.object({ firstName: textSchema, lastName: textSchema }), {
  firstName: '',
  lastName: '',
});

export const emailsSchema = orElse(
  z.object({ primaryEmail: textSchema, additionalEmails: orElse(z.array(z.string()), []) }),
  {
    primaryEmail: '',
    additionalEmails: [],
  },
);

const additionalPhoneSchema = z.object({ number: textSchema, countryCode: textSchema, callingCode: textSchema });

export const phonesSchema = orElse(
  z.object({
    primaryPhoneNumber: textSchema,
    primaryPhoneCountryCode: textSchema,
    primaryPhoneCallingCode: textSchema,
    additionalPhones: orElse(z.array(additionalPhoneSchema), []),
  }),
  { primaryPhoneNumber: '', primaryPhoneCountryCode: '', primaryPhoneCallingCode: '', additionalPhones: [] },
);

export const linksSchema = orElse(z.object({ primaryLinkUrl: textSchema, primaryLinkLabel: textSchema }), {
  primaryLinkUrl: '',
  primaryLinkLabel: '',
});

export const addressSchema = orElse(
  z.object({
    addressStreet1: textSchema,
    addressStreet2: textSchema,
    addressCity: textSchema,
    addressPostcode: textSchema,
    addressState: textSchema,
    addressCountry: textSchema,
  }),
  {
    addressStreet1: '',
    addressStreet2: '',
    addressCity: '',
    addressPostcode: '',
    addressState: '',
    addressCountry: '',
  },
);

/** Twenty writes large numbers as text. `z.coerce` says the same, and brings dates and big integers along, 1.4 KB. */
const numberSchema = z.pipe(z.transform(Number), z.number());

/** Amounts are millionths of the currency's unit; `null` means not given. */
export const currencySchema = orElse(z.object({ amountMicros: orNull(numberSchema), currencyCode: textSchema }), {
  amountMicros: null,
  currencyCode: '',
});

export type FullName = z.output<typeof fullNameSchema>;
export type Emails = z.output<typeof emailsSchema>;
export type Phones = z.output<typeof phonesSchema>;
export type Links = z.output<typeof linksSchema>;
export type Address = z.output<typeof addressSchema>;
export type Currency = z.output<typeof currencySchema>;
