import { ACTOR_SOURCES, COMPOSITE_TYPES } from '../../metadata/composite-types.ts';
import type { FieldMetadata } from '../../metadata/metadata.ts';
import { invalidData } from '../refusal.ts';
import { compositeParts } from './composite-parts.ts';
import { dateTimeMistake, readDateTime } from './date-time.ts';
import { readEmails } from './email-values.ts';
import { readFiles } from './file-values.ts';
import { inspectValue } from './inspect-value.ts';
import { readJson, readOptions, readTexts } from './json-values.ts';
import { readLinks } from './link-values.ts';
import { readNumber, readNumeric, readPosition } from './number-values.ts';
import { readPhones } from './phone-values.ts';
import { readRichText } from './rich-text.ts';
import { readOption, readText, readUuid } from './text-values.ts';

/**
 * A value that a client wants to write, checked and brought into the stored form. Composite fields come out as their
 * parts; a part that is not there (or undefined) stays as it is, a null composite changes nothing.
 */
export const readFieldValue = (field: FieldMetadata, value: unknown): unknown => {
  const options = field.options?.map((option) => option.value) ?? [];
  switch (field.type) {
    case 'TEXT':
      return readText(value, field.name);
    case 'NUMBER':
      return readNumber(value, field.name);
    case 'NUMERIC':
      return value === '' ? null : readNumeric(value, field.name);
    case 'POSITION':
      return readPosition(value, field.name);
    case 'BOOLEAN':
      return readBoolean(value, field.name);
    case 'DATE':
      return readDate(value, field.name)?.slice(0, 10) ?? null;
    case 'DATE_TIME':
      return readDate(value, field.name);
    case 'SELECT':
    case 'RATING':
      return readOption(value, field.name, options);
    case 'MULTI_SELECT':
      return readOptions(value, field.name, options);
    case 'ARRAY':
      return readTexts(value, field.name);
    case 'UUID':
      return readUuid(value, field.name);
    case 'RAW_JSON':
      return readJson(value, field.name);
    case 'FILES':
      return readFiles(value, field);
    case 'TS_VECTOR':
      throw invalidData(`${field.name} ${field.type}-typed field does not support write operations`);
    default:
      return readComposite(field, compositeParts(value, field));
  }
};

const readComposite = (field: FieldMetadata, parts: Record<string, unknown> | null): unknown => {
  if (parts === null && field.type === 'RICH_TEXT') {
    // A bug of the real server, kept so that ours shows: rich text is emptied with '', not with null.
    throw new TypeError("Cannot read properties of null (reading 'blocknote')");
  }
  if (parts === null) return null;
  switch (field.type) {
    case 'EMAILS':
      return readEmails(parts, field.name);
    case 'LINKS':
      return readLinks(parts, field.name);
    case 'PHONES':
      return readPhones(parts, field.name);
    case 'RICH_TEXT':
      return readRichText(parts, field.name);
    default:
      return readPlainParts(field, parts);
  }
};

const readPlainParts = (field: FieldMetadata, parts: Record<string, unknown>): Record<string, unknown> => {
  const read: Record<string, unknown> = {};
  for (const { name, type } of COMPOSITE_TYPES[field.type] ?? []) {
    const value = parts[name];
    if (value === undefined) continue;
    const path = `${field.name}.${name}`;
    if (type === 'NUMERIC') read[name] = wholeAmount(name, readNumeric(value, path));
    else if (type === 'RAW_JSON') read[name] = readJson(value, path);
    else if (type === 'UUID') read[name] = readUuid(value, path);
    else if (type === 'SELECT') read[name] = readOption(value, path, ACTOR_SOURCES);
    else read[name] = readText(value, path);
  }
  return read;
};

// Micros are whole: what stands behind the point is cut off (as measured).
const wholeAmount = (name: string, value: number | null): number | null =>
  value !== null && name === 'amountMicros' ? Math.trunc(value) : value;

const readBoolean = (value: unknown, field: string): boolean | null => {
  if (typeof value === 'boolean' || value === null) return value;
  const shown = inspectValue(value);
  throw invalidData(`Invalid boolean value ${shown} for field "${field}"`, `Invalid value: "${shown}"`);
};

const readDate = (value: unknown, field: string): string | null => {
  if (value === null) return null;
  const instant = readDateTime(value);
  if (instant === null) throw invalidData(...dateTimeMistake(value, field));
  return instant;
};
