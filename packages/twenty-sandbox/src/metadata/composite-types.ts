import type { FieldType } from './metadata.ts';

export type SubField = {
  name: string;
  type: FieldType;
  /** Stands for "nothing" in answers: the column holds NULL, the client reads this. */
  emptyValue: '' | readonly [] | null;
  isPartOfUnique?: true;
  isRequired?: true;
  /** Not writable through the API by its input type. */
  isReadOnly?: true;
};

const text = (name: string): SubField => ({ name, type: 'TEXT', emptyValue: '' });
const list = (name: string): SubField => ({ name, type: 'RAW_JSON', emptyValue: [] });
const number = (name: string): SubField => ({ name, type: 'NUMERIC', emptyValue: null });

/** Field types that spread over several columns, and what Twenty answers for a column that holds nothing. */
export const COMPOSITE_TYPES: Partial<Record<FieldType, readonly SubField[]>> = {
  ACTOR: [
    { name: 'source', type: 'SELECT', emptyValue: null, isRequired: true },
    { name: 'workspaceMemberId', type: 'UUID', emptyValue: null, isReadOnly: true },
    { ...text('name'), isReadOnly: true, isRequired: true },
    { name: 'context', type: 'RAW_JSON', emptyValue: null },
  ],
  ADDRESS: [
    text('addressStreet1'),
    text('addressStreet2'),
    text('addressCity'),
    text('addressPostcode'),
    text('addressState'),
    text('addressCountry'),
    number('addressLat'),
    number('addressLng'),
  ],
  CURRENCY: [number('amountMicros'), { name: 'currencyCode', type: 'TEXT', emptyValue: null }],
  EMAILS: [{ ...text('primaryEmail'), isPartOfUnique: true }, list('additionalEmails')],
  FULL_NAME: [text('firstName'), text('lastName')],
  LINKS: [text('primaryLinkLabel'), { ...text('primaryLinkUrl'), isPartOfUnique: true }, list('secondaryLinks')],
  PHONES: [
    { ...text('primaryPhoneNumber'), isPartOfUnique: true },
    { ...text('primaryPhoneCountryCode'), isPartOfUnique: true },
    { ...text('primaryPhoneCallingCode'), isPartOfUnique: true },
    list('additionalPhones'),
  ],
  RICH_TEXT: [{ name: 'blocknote', type: 'TEXT', emptyValue: null }, text('markdown')],
};

/** The values of an actor's `source`. */
export const ACTOR_SOURCES = [
  'EMAIL',
  'CALENDAR',
  'WORKFLOW',
  'AGENT',
  'API',
  'IMPORT',
  'MANUAL',
  'SYSTEM',
  'WEBHOOK',
  'APPLICATION',
] as const;
