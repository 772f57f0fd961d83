import { type Lead } from '../records/lead.ts';

/** What a lead is called: the person, else the company, else the address or number it can be reached by. */
export const leadName = ({
  contactName,
  companyName,
  emails,
  phones,
}: Partial<Pick<Lead, 'contactName' | 'companyName' | 'emails' | 'phones'>>): string => {
  const person = [contactName?.firstName, contactName?.lastName].filter((part) => part).join(' ');
  const phone = `${phones?.primaryPhoneCallingCode ?? ''}${phones?.primaryPhoneNumber ?? ''}`;
  return [person, companyName, emails?.primaryEmail, phone].find((text) => text) ?? '';
};
