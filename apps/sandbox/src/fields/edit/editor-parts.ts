import type { FieldMetadata } from '../../metadata/page-data.ts';

export type EditorPart = {
  name: string;
  label: string;
  input: 'text' | 'number' | 'email' | 'tel' | 'url' | 'date' | 'datetime-local';
};

const part = (name: string, label: string, input: EditorPart['input'] = 'text'): EditorPart => ({ name, label, input });

/** The inputs of a field that is typed in; `''` stands for the value itself. */
const PARTS: Partial<Record<FieldMetadata['type'], readonly EditorPart[]>> = {
  TEXT: [part('', '')],
  NUMBER: [part('', '', 'number')],
  NUMERIC: [part('', '', 'number')],
  DATE: [part('', '', 'date')],
  DATE_TIME: [part('', '', 'datetime-local')],
  FULL_NAME: [part('firstName', 'First name'), part('lastName', 'Last name')],
  EMAILS: [part('primaryEmail', 'E-mail', 'email')],
  PHONES: [part('primaryPhoneNumber', 'Phone', 'tel')],
  LINKS: [part('primaryLinkUrl', 'Address', 'url')],
  CURRENCY: [part('amountMicros', 'Amount', 'number'), part('currencyCode', 'Currency')],
  ADDRESS: [
    part('addressStreet1', 'Street'),
    part('addressCity', 'City'),
    part('addressPostcode', 'Postcode'),
    part('addressState', 'State'),
    part('addressCountry', 'Country'),
  ],
};

export const editorPartsOf = (type: FieldMetadata['type']): readonly EditorPart[] | undefined => PARTS[type];
