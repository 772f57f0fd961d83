import { businessDomain } from '../domains/business-domain.ts';
import { type Phones } from '../records/composites.ts';
import { type Lead } from '../records/lead.ts';

import { letterVariants } from './letter-variants.ts';
import { tellingWord } from './telling-word.ts';

export type PhoneKey = { e164: string; nationalNumber: string; countryCode: string; callingCode: string };

/** What to ask the API for, to find every record that may match. */
export type SearchKeys = {
  /** Lower-case, the primary one first. */
  emails: string[];
  phones: PhoneKey[];
  /** The registrable domain of the company; null where there is none or only a free-mail one. */
  domain: string | null;
  names: {
    firstName: string;
    lastName: string;
    /** As written and as the other keyboard writes it: Arabic ي and ك beside Persian ی and ک. */
    lastNameVariants: string[];
    companyName: string;
    /** The longest word of the company's name and its variants: ask for names that contain one of them. */
    companyNameVariants: string[];
  };
};

export type SearchKeysLead = Pick<Lead, 'contactName' | 'emails' | 'phones' | 'companyName' | 'website'>;

/** The keys under which people and companies that may match the lead are found. */
export const searchKeys = (lead: SearchKeysLead): SearchKeys => {
  const emails = emailKeys(lead.emails);
  const domains = [...emails, lead.website.primaryLinkUrl].map(businessDomain);
  const { firstName, lastName } = lead.contactName;
  return {
    emails,
    phones: phoneKeys(lead.phones),
    domain: domains.find((domain) => domain !== null) ?? null,
    names: {
      firstName,
      lastName,
      lastNameVariants: letterVariants(lastName),
      companyName: lead.companyName,
      companyNameVariants: letterVariants(tellingWord(lead.companyName)),
    },
  };
};

/** Every address of a record, lower-case, the primary one first. */
export const emailKeys = ({ primaryEmail, additionalEmails }: Lead['emails']): string[] => [
  ...new Set([primaryEmail, ...additionalEmails].map((email) => email.trim().toLowerCase()).filter(Boolean)),
];

/** Every number of a record in E.164; numbers without a calling code cannot be compared and are left out. */
export const phoneKeys = (phones: Phones): PhoneKey[] => {
  const all = [
    {
      number: phones.primaryPhoneNumber,
      countryCode: phones.primaryPhoneCountryCode,
      callingCode: phones.primaryPhoneCallingCode,
    },
    ...phones.additionalPhones,
  ];
  const keys = all.flatMap(({ number, countryCode, callingCode }) => {
    const nationalNumber = number.replace(/\D/g, '').replace(/^0+/, '');
    const calling = callingCode.replace(/\D/g, '');
    if (nationalNumber === '' || calling === '') return [];
    return [{ e164: `+${calling}${nationalNumber}`, nationalNumber, countryCode, callingCode: `+${calling}` }];
  });
  return keys.filter(({ e164 }, index) => keys.findIndex((key) => key.e164 === e164) === index);
};
