import { normaliseEmail, normalisePhone } from '@leads/lead-domain';

/** How we recognise a person who writes again: the address, and the number only of one who gives no address. */
export type ContactKeys = { email: string | null; phoneNumber: string | null };

/** The keys in what was sent, before its form is known; a form that asks for neither name of field has none. */
export const contactKeys = ({ input, country }: { input: unknown; country: string | undefined }): ContactKeys => {
  const text = (name: string): string => {
    const value: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, name) : undefined;
    return typeof value === 'string' ? value.slice(0, 500) : '';
  };
  const email = text('email') === '' ? null : normaliseEmail(text('email'));
  const phone =
    text('phone') === ''
      ? null
      : normalisePhone({ text: text('phone'), defaultCountry: country, language: text('language') || undefined });
  return {
    email: email?.kind === 'email' ? email.email : null,
    phoneNumber: phone?.kind === 'phone' ? phone.phones.primaryPhoneNumber : null,
  };
};
