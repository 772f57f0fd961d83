import { isDeepStrictEqual } from 'node:util';
import type { RecordData } from '../../engine.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';

export type RecordDiff = Record<string, { before: unknown; after: unknown }>;

/** What changed between two states of a record. A relation shows as `{ owner: { before: { id }, after: { id } } }`. */
export const recordDiff = (object: ObjectModel, before: RecordData, after: RecordData): RecordDiff => {
  const diff: RecordDiff = {};
  for (const [key, value] of Object.entries(after)) {
    if (key === 'updatedAt' || object.joinColumns.has(key) || isDeepStrictEqual(before[key], value)) continue;
    diff[key] = { before: before[key], after: value };
  }
  for (const [column, field] of object.joinColumns) {
    if (isDeepStrictEqual(before[column], after[column])) continue;
    diff[field.name] = { before: { id: before[column] ?? null }, after: { id: after[column] ?? null } };
  }
  return diff;
};

/** The names that a trigger's `updatedFields` may wait for: a relation by its name and by its id. */
export const updatedFieldsOf = (object: ObjectModel, diff: RecordDiff): string[] =>
  Object.keys(diff).flatMap((name) => {
    const joinColumn = object.fields.get(name)?.relation?.joinColumn;
    return joinColumn ? [name, joinColumn] : [name];
  });
