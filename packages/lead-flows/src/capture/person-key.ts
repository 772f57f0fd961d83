import { type LeadInput } from '@leads/lead-domain';

/** What the ids of a person's leads are derived from: their address, else their number; null where there is neither. */
export const personKey = ({ emails, phones }: Pick<LeadInput, 'emails' | 'phones'>): string | null => {
  if (emails?.primaryEmail) return emails.primaryEmail;
  return phones?.primaryPhoneNumber ? `${phones.primaryPhoneCallingCode}${phones.primaryPhoneNumber}` : null;
};
