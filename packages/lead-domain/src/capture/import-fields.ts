import { FORM_FIELD_NAMES } from './form-fields.ts';

/** What a column of an import may be: everything a form knows, and what only a colleague's list has. */
export const IMPORT_FIELDS = [
  ...FORM_FIELD_NAMES,
  'email2',
  'phone2',
  'budgetAmount',
  'budgetCurrency',
  'source',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Column header → what it holds; a column without an entry is left out. */
export type ImportMapping = Record<string, ImportField>;
