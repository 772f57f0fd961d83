import { invalidData } from '../refusal.ts';
import { inspectValue } from './inspect-value.ts';

/** Any JSON but bare numbers and booleans; text has to be JSON itself. `{}` and `[]` count as nothing. */
export const readJson = (value: unknown, field: string): unknown => {
  if (value === null) return null;
  const parsed = typeof value === 'string' ? parseOrRefuse(value, field) : value;
  if (typeof value !== 'string' && typeof value !== 'object') {
    const shown = inspectValue(value);
    throw invalidData(`Invalid object value ${shown} for field "${field}"`, `Invalid value for JSON: "${shown}"`);
  }
  const isEmpty = typeof parsed === 'object' && parsed !== null && Object.keys(parsed).length === 0;
  return isEmpty ? null : parsed;
};

const parseOrRefuse = (text: string, field: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidData(`Invalid object value ${inspectValue(text)} for field "${field}"`, 'Invalid value for JSON.');
  }
};

/** A list of texts; one text alone is a list of one, the empty list is nothing. */
export const readTexts = (value: unknown, field: string): string[] | null => {
  if (value === null) return null;
  if (typeof value === 'string') return [value];
  const items: unknown[] = Array.isArray(value) ? value : [null];
  const texts = items.filter((item) => typeof item === 'string');
  if (texts.length !== items.length) {
    const shown = inspectValue(value);
    throw invalidData(
      `Invalid value ${shown} for field "${field} - Array values need to be string"`,
      `Invalid value: "${shown}"`,
    );
  }
  return texts.length === 0 ? null : texts;
};

export const readOptions = (value: unknown, field: string, options: readonly string[]): string[] | null => {
  const texts = readTexts(value, field);
  if (texts === null || texts.every((text) => options.includes(text))) return texts;
  const shown = inspectValue(value);
  throw invalidData(
    `Invalid value ${shown} for multi select field "${field}"`,
    `Invalid value for multi-select: "${shown}"`,
  );
};
