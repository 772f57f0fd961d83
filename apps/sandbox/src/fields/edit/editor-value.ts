import type { FieldMetadata } from '../../metadata/page-data.ts';
import { textOf } from '../text-of.ts';
import { editorPartsOf } from './editor-parts.ts';

export type EditorTexts = Readonly<Record<string, string>>;

const localTime = (value: string): string => {
  const at = new Date(value);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** What stands in the inputs when a field is opened for editing. */
export const readEditorTexts = ({ type, value }: { type: FieldMetadata['type']; value: unknown }): EditorTexts => {
  const parts = editorPartsOf(type) ?? [];
  const whole = (value ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    parts.map(({ name }) => {
      const one = name === '' ? value : whole[name];
      if (one === null || one === undefined || one === '') return [name, ''];
      if (type === 'DATE_TIME') return [name, localTime(textOf(one))];
      if (name === 'amountMicros') return [name, textOf(Number(one) / 1e6)];
      if (name === 'primaryPhoneNumber') return [name, `${textOf(whole.primaryPhoneCallingCode)}${textOf(one)}`];
      return [name, textOf(one)];
    }),
  );
};

/** The value that the API is given for what was typed; an emptied field becomes empty, not zero. */
export const writeEditorTexts = ({ type, texts }: { type: FieldMetadata['type']; texts: EditorTexts }): unknown => {
  const whole = texts['']?.trim() ?? '';
  switch (type) {
    case 'TEXT':
      return whole;
    case 'NUMBER':
    case 'NUMERIC':
      return whole === '' ? null : Number(whole);
    case 'DATE':
      return whole === '' ? null : whole;
    case 'DATE_TIME':
      return whole === '' ? null : new Date(whole).toISOString();
    case 'CURRENCY': {
      const amount = texts.amountMicros?.trim() ?? '';
      const code = texts.currencyCode?.trim().toUpperCase() ?? '';
      return {
        amountMicros: amount === '' ? null : Math.round(Number(amount) * 1e6),
        currencyCode: code === '' ? 'USD' : code,
      };
    }
    case 'PHONES': {
      const number = texts.primaryPhoneNumber?.trim() ?? '';
      // The server reads country and calling code from an international number, unless others are given.
      return number === ''
        ? { primaryPhoneNumber: '', primaryPhoneCountryCode: '', primaryPhoneCallingCode: '' }
        : { primaryPhoneNumber: number };
    }
    default:
      return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()]));
  }
};
