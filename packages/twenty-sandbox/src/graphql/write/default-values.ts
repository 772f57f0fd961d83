import { columnsOf } from '../../metadata/columns.ts';
import type { FieldMetadata } from '../../metadata/metadata.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import { isPlainObject } from '../input/plain-object.ts';
import type { ColumnValues } from './write-data.ts';

/** What a new record holds where the client said nothing. */
export const defaultValues = (object: ObjectModel, clock: { now: () => Date; newId: () => string }): ColumnValues => {
  const now = clock.now().toISOString();
  const values: ColumnValues = {};
  for (const field of object.metadata.fields) {
    for (const column of columnsOf(field)) {
      const value = defaultOf(field, column.subField, { now, newId: clock.newId });
      // Empty text is nothing, except where nothing is not allowed.
      values[column.name] = value === '' && !column.isRequired ? null : value;
    }
  }
  return values;
};

const defaultOf = (
  field: FieldMetadata,
  subField: string | null,
  clock: { now: string; newId: () => string },
): unknown => {
  const whole = field.defaultValue;
  const value = subField === null ? whole : isPlainObject(whole) ? whole[subField] : null;
  if (field.relation !== null || value === undefined || value === null) return null;
  if (value === 'uuid') return clock.newId();
  if (value === 'now') return clock.now;
  if (Array.isArray(value)) return value.map(unquoted);
  return unquoted(value);
};

// Twenty keeps texts as SQL literals, in quotes inside the quotes.
const unquoted = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  return /^'(.*)'$/s.exec(value)?.[1] ?? value;
};
