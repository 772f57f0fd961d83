import * as z from 'zod';

import { textSchema } from './field-readers.ts';

/** Twenty's composite values as its GraphQL API returns them; null and missing parts become empty ones. */

export const fullNameSchema = z
  .object({ firstName: textSchema, lastName: textSchema })
  .nullish()
  .transform((value) => value ?? { firstName: '', lastName: '' });

export const emailsSchema = z
  .object({ primaryEmail: textSchema, additionalEmails: z.array(z.string()).nullish() })
  .nullish()
  .transform((value) => ({ primaryEmail: value?.primaryEmail ?? '', additionalEmails: value?.additionalEmails ?? [] }));

const additionalPhoneSchema = z.object({ number: textSchema, countryCode: textSchema, callingCode: textSchema });

export const phonesSchema = z
  .object({
    primaryPhoneNumber: textSchema,
    primaryPhoneCountryCode: textSchema,
    primaryPhoneCallingCode: textSchema,
    additionalPhones: z.array(additionalPhoneSchema).nullish(),
  })
  .nullish()
  .transform((value) => ({
    primaryPhoneNumber: value?.primaryPhoneNumber ?? '',
    primaryPhoneCountryCode: value?.primaryPhoneCountryCode ?? '',
    primaryPhoneCallingCode: value?.primaryPhoneCallingCode ?? '',
    additionalPhones: value?.additionalPhones ?? [],
  }));

export const linksSchema = z
  .object({ primaryLinkUrl: textSchema, primaryLinkLabel: textSchema })
  .nullish()
  .transform((value) => value ?? { primaryLinkUrl: '', primaryLinkLabel: '' });

export const addressSchema = z
  .object({
    addressStreet1: textSchema,
    addressStreet2: textSchema,
    addressCity: textSchema,
    addressPostcode: textSchema,
    addressState: textSchema,
    addressCountry: textSchema,
  })
  .nullish()
  .transform(
    (value) =>
      value ?? {
        addressStreet1: '',
        addressStreet2: '',
        addressCity: '',
        addressPostcode: '',
        addressState: '',
        addressCountry: '',
      },
  );

/** Amounts are millionths of the currency's unit; `null` means not given. */
export const currencySchema = z
  .object({
    amountMicros: z.coerce.number().nullish(),
    currencyCode: textSchema,
  })
  .nullish()
  .transform((value) => ({ amountMicros: value?.amountMicros ?? null, currencyCode: value?.currencyCode ?? '' }));

export type FullName = z.output<typeof fullNameSchema>;
export type Emails = z.output<typeof emailsSchema>;
export type Phones = z.output<typeof phonesSchema>;
export type Links = z.output<typeof linksSchema>;
export type Address = z.output<typeof addressSchema>;
export type Currency = z.output<typeof currencySchema>;
