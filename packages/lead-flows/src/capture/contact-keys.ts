import { type Lead, type LeadInput, normaliseDigits, normaliseEmail, normalisePhone } from '@leads/lead-domain';

/** What to look for a person by: the address, and the national numbers only of one who gives no address. */
export type ContactKeys = { email: string | null; phoneNumbers: readonly string[] };

type Contact = Pick<LeadInput, 'emails' | 'phones'>;

/**
 * The keys that a submission likely has, before its form is known, so that one request reads the form and the person.
 * How a number without a country code is meant depends on the form: its digits are looked for with and without zero.
 */
export const likelyKeys = ({ input, country }: { input: unknown; country: string | undefined }): ContactKeys => {
  const text = (name: string): string => {
    const isGiven = typeof input === 'object' && input !== null && Object.hasOwn(input, name);
    const value: unknown = isGiven ? Reflect.get(input, name) : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 500) : '';
  };
  const email = normaliseEmail(text('email'));
  if (email.kind === 'email') return { email: email.email, phoneNumbers: [] };
  const phone = normalisePhone({ text: text('phone'), defaultCountry: country });
  const digits = normaliseDigits(text('phone')).replaceAll(/\D/g, '').slice(0, 20);
  const numbers = [phone.kind === 'phone' ? phone.phones.primaryPhoneNumber : '', digits, digits.replace(/^0+/, '')];
  return { email: null, phoneNumbers: [...new Set(numbers)].filter((number) => number !== '') };
};

/** The keys that a submission has, now that its form has read it. */
export const contactKeys = ({ emails, phones }: Contact): ContactKeys => {
  if (emails?.primaryEmail) return { email: emails.primaryEmail, phoneNumbers: [] };
  return { email: null, phoneNumbers: phones?.primaryPhoneNumber ? [phones.primaryPhoneNumber] : [] };
};

/** Whether everybody who has the keys was looked for. */
export const isCovered = ({ keys, asked }: { keys: ContactKeys; asked: ContactKeys }): boolean =>
  keys.email === asked.email && keys.phoneNumbers.every((number) => asked.phoneNumbers.includes(number));

/** Whether a lead found by its keys is the person's: the same national number exists in many countries. */
export const isSamePerson = ({
  lead,
  contact,
}: {
  lead: Pick<Lead, 'emails' | 'phones'>;
  contact: Contact;
}): boolean => {
  if (contact.emails?.primaryEmail) return lead.emails.primaryEmail === contact.emails.primaryEmail;
  const { primaryPhoneNumber: number, primaryPhoneCallingCode: code } = lead.phones;
  return (
    number !== '' &&
    number === contact.phones?.primaryPhoneNumber &&
    (code === '' || code === contact.phones.primaryPhoneCallingCode)
  );
};
