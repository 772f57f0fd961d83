import { type ImportField } from '@leads/lead-domain';

import { type Contact } from './contact.ts';

/** The same person once more, under the same e-mail address: an initial, or the name in Latin letters. */
export const duplicateOf = ({ contact, typed }: { contact: Contact; typed: Partial<Record<ImportField, string>> }) => {
  const isLatin = contact.first[0].toLowerCase().startsWith(contact.first[1].slice(0, 2));
  const name = isLatin
    ? { firstName: `${contact.first[0].slice(0, 1)}.`, lastName: contact.last[0] }
    : { firstName: capital(contact.first[1]), lastName: capital(contact.last[1]) };
  return { ...typed, fullName: '', ...name, email: contact.email.toUpperCase() };
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
