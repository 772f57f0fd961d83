import { IMPORT_FIELDS, type ImportField, type LeadInput, readImportRow } from '@leads/lead-domain';

import { type Contact } from './contact.ts';

const SAME_NAMES = Object.fromEntries(IMPORT_FIELDS.map((field) => [field, field]));

/** What a contact typed, read as our capture reads it: digits, letters, numbers and addresses in one form. */
export const readTypedLead = ({
  contact,
  typed,
}: {
  contact: Contact;
  typed: Partial<Record<ImportField, string>>;
}): LeadInput => {
  const { language, phoneCountry } = contact.market;
  const row = Object.fromEntries(Object.entries({ ...typed, language }).map(([field, text]) => [field, text]));
  const reading = readImportRow({ row, mapping: SAME_NAMES, defaultCountry: phoneCountry, language });
  if (reading.kind === 'accepted') return reading.lead;
  const problems = reading.problems.map(({ field, code }) => `${field} ${code}`).join(', ');
  throw new Error(`A sample is no lead (${problems}): ${JSON.stringify(row)}`);
};
