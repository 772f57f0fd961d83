import { columnsOf } from '../../metadata/columns.ts';
import type { FieldMetadata } from '../../metadata/metadata.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { readFieldValue } from '../input/read-field-value.ts';
import { readUuid } from '../input/text-values.ts';
import { invalidData, Refusal } from '../refusal.ts';

/** Column → value, ready to be written. */
export type ColumnValues = Record<string, unknown>;

/** `connect: { where }` per relation field, still to be looked up. */
export type Connects = Record<string, Record<string, unknown>>;

export type WriteData = { columns: ColumnValues; connects: Connects };

/** A client's `data` for one record, checked field by field. */
export const writeData = (object: ObjectModel, data: Record<string, unknown>): WriteData => {
  const result: WriteData = { columns: {}, connects: {} };
  for (const [key, value] of Object.entries(data)) {
    const field = object.fields.get(key) ?? object.joinColumns.get(key);
    if (field === undefined) throw invalidData(`Object ${object.name} doesn't have any "${key}" field.`);
    if (value === undefined) continue;
    if (value === null && !field.isNullable && field.defaultValue === null) {
      throw invalidData(`Field ${key} is not nullable and has no default value.`, 'A required field is missing.');
    }
    if (field.relation === null) Object.assign(result.columns, flatten(field, readFieldValue(field, value)));
    else writeRelation({ object, field, key, value, data, result });
  }
  return result;
};

const flatten = (field: FieldMetadata, value: unknown): ColumnValues => {
  const columns = columnsOf(field);
  if (columns[0]?.subField == null) return { [field.name]: value };
  if (!isPlainObject(value)) return {};
  const given = columns.filter(({ subField }) => value[subField ?? ''] !== undefined);
  return Object.fromEntries(given.map(({ name, subField }) => [name, value[subField ?? '']]));
};

const writeRelation = (input: {
  object: ObjectModel;
  field: FieldMetadata;
  key: string;
  value: unknown;
  data: Record<string, unknown>;
  result: WriteData;
}): void => {
  const { object, field, key, value, data, result } = input;
  const joinColumn = field.relation?.joinColumn;
  if (!joinColumn) throw invalidData(`One-to-many relation ${key} field does not support write operations.`);
  if (object.joinColumns.has(key)) {
    result.columns[key] = readUuid(value, key);
    return;
  }
  if (!isPlainObject(value) || (value.connect === undefined && value.disconnect === undefined)) {
    throw invalidData(`Relation "${key}" requires connect or disconnect operation`);
  }
  if (value.disconnect === true) result.columns[joinColumn] = null;
  const connect = value.connect;
  if (!isPlainObject(connect)) return;
  if (data[joinColumn] !== undefined && data[joinColumn] !== null) throw bothGiven(key);
  result.connects[key] = isPlainObject(connect.where) ? connect.where : {};
};

const bothGiven = (key: string): Error => {
  const words = `${key} and ${key}Id cannot be both provided.`;
  return new Refusal(words, { userFriendlyMessage: words, code: 'BAD_USER_INPUT' });
};
