import { COMPOSITE_TYPES } from '../../metadata/composite-types.ts';
import type { FieldMetadata } from '../../metadata/metadata.ts';
import { invalidData } from '../refusal.ts';
import { inspectValue } from './inspect-value.ts';
import { readJson } from './json-values.ts';
import { isPlainObject } from './plain-object.ts';

/** The given parts of a composite value, unknown ones refused; null where the whole is null. */
export const compositeParts = (value: unknown, field: FieldMetadata): Record<string, unknown> | null => {
  if (value === null) return null;
  if (!isPlainObject(value)) {
    readJson(value, field.name);
    const shown = inspectValue(value);
    throw invalidData(`Invalid object value ${shown} for field "${field.name}"`, `Invalid value for JSON: "${shown}"`);
  }
  const words = field.type.toLowerCase().replaceAll('_', ' ');
  const known = COMPOSITE_TYPES[field.type]?.map(({ name }) => name) ?? [];
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw invalidData(`Invalid subfield ${unknown} for ${words} field "${field.name}"`, `Invalid value for ${words}.`);
  }
  return value;
};
