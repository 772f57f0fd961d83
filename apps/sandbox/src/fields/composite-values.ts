/** Shapes of the composite values, as the API answers them. */
export type FullName = { firstName: string | null; lastName: string | null };
export type Emails = { primaryEmail: string | null; additionalEmails: string[] | null };
export type Phones = {
  primaryPhoneNumber: string | null;
  primaryPhoneCountryCode: string | null;
  primaryPhoneCallingCode: string | null;
  additionalPhones: { number: string; callingCode: string }[] | null;
};
export type Links = {
  primaryLinkLabel: string | null;
  primaryLinkUrl: string | null;
  secondaryLinks: { label: string; url: string }[] | null;
};
export type Address = {
  addressStreet1: string | null;
  addressStreet2: string | null;
  addressCity: string | null;
  addressPostcode: string | null;
  addressState: string | null;
  addressCountry: string | null;
};
export type Currency = { amountMicros: number | string | null; currencyCode: string | null };
export type Actor = { source: string; workspaceMemberId: string | null; name: string | null };
export type RichText = { blocknote: string | null; markdown: string | null };
