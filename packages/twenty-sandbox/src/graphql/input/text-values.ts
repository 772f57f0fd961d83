import { invalidData } from '../refusal.ts';
import { inspectValue } from './inspect-value.ts';
import { isUuid } from './uuid.ts';

/** Text, or null for the empty text: Twenty stores no empty strings. */
export const readText = (value: unknown, field: string): string | null => {
  if (typeof value === 'string') return value === '' ? null : value;
  if (value === null) return null;
  const shown = inspectValue(value);
  throw invalidData(`Invalid string value ${shown} for text field "${field}"`, `Invalid value: "${shown}"`);
};

export const readUuid = (value: unknown, field: string): string | null => {
  if (value === null || isUuid(value)) return value;
  const shown = inspectValue(value);
  throw invalidData(`Invalid UUID value ${shown} for field "${field}"`, `Invalid value for UUID: "${shown}"`);
};

export const readOption = (value: unknown, field: string, options: readonly string[]): string | null => {
  const text = value === '' ? '' : readText(value, field);
  if (text === null || options.includes(text)) return text;
  throw invalidData(
    `Invalid value "${text}" for field "${field}". Valid values are: ${options.join(', ')}`,
    `Invalid value for field "${field}"`,
  );
};
