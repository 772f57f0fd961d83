import { type Format } from '../messages/create-format.ts';
import { type CommonMessages } from '../messages/messages.ts';

type Words = { messages: CommonMessages; format: Format };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const joined = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator);

/** A field's value as a person reads it, for every kind of field that a conversion writes. */
export const valueText = (value: unknown, words: Words): string => plainText(value, words) || words.messages.nothing;

const plainText = (value: unknown, words: Words): string => {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) ? words.format.date(value) : value.trim();
  if (typeof value === 'number') return words.format.number(value);
  if (typeof value === 'boolean') return value ? words.messages.yes : words.messages.no;
  if (Array.isArray(value))
    return joined(
      value.map((item: unknown) => plainText(item, words)),
      ', ',
    );
  return isRecord(value) ? compositeText(value, words) : '';
};

const compositeText = (value: Readonly<Record<string, unknown>>, words: Words): string => {
  if ('firstName' in value || 'lastName' in value) return joined([text(value.firstName), text(value.lastName)], ' ');
  if ('primaryEmail' in value) {
    return joined([text(value.primaryEmail), plainText(value.additionalEmails ?? [], words)], ', ');
  }
  if ('primaryPhoneNumber' in value) {
    return joined([text(value.primaryPhoneCallingCode), text(value.primaryPhoneNumber)], ' ');
  }
  if ('primaryLinkUrl' in value) return text(value.primaryLinkUrl).replace(/^https?:\/\//, '');
  if ('amountMicros' in value) {
    const micros = value.amountMicros;
    return words.format.money({
      amountMicros: micros === null || micros === undefined ? null : Number(micros),
      currencyCode: text(value.currencyCode),
    });
  }
  const ADDRESS = [
    'addressStreet1',
    'addressStreet2',
    'addressPostcode',
    'addressCity',
    'addressState',
    'addressCountry',
  ];
  return joined(
    ADDRESS.map((part) => text(value[part])),
    ', ',
  );
};
