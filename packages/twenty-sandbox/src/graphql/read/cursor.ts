import type { RecordData } from '../../engine.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import { COMPOSITE_TYPES } from '../../metadata/composite-types.ts';
import type { Selection } from '../document/selection.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { badInput } from '../refusal.ts';
import type { OrderEntry } from './order-by.ts';

/**
 * The place of a record in an order: base64 of JSON, `id` last. Twenty puts only those values into it that the client
 * selected, so whoever orders by a field and does not select it gets a cursor that has forgotten the order.
 */
export const encodeCursor = (input: {
  record: RecordData;
  /** What of the record goes to the client. */
  shape: RecordData;
  entries: readonly OrderEntry[];
  object: ObjectModel;
  selection: Selection;
}): string => {
  const values: RecordData = {};
  for (const { field, direction } of input.entries) {
    const metadata = input.object.fields.get(field);
    if (metadata === undefined) continue;
    if (metadata.relation !== null) {
      values[field] = input.selection.has(field)
        ? relatedValue(input.shape[field], input.record[metadata.relation.joinColumn ?? ''])
        : undefined;
      continue;
    }
    const isSelected = field === 'id' || input.selection.has(field);
    const value = isSelected ? input.record[field] : undefined;
    if (COMPOSITE_TYPES[metadata.type] === undefined || !isPlainObject(direction)) {
      values[field] = value;
      continue;
    }
    const known = isPlainObject(values[field]) ? values[field] : {};
    const parts = Object.keys(direction).map((part) => [part, isPlainObject(value) ? value[part] : undefined]);
    values[field] = { ...known, ...Object.fromEntries(parts) };
  }
  // Last, also where the client ordered by the id in between.
  return Buffer.from(JSON.stringify({ ...values, id: input.record.id })).toString('base64');
};

// An order by a related record's field puts that record into the cursor, as far as it was selected.
const relatedValue = (related: unknown, id: unknown): unknown => {
  if (!isPlainObject(related)) return null;
  const scalars = Object.entries(related).filter(([name, value]) => name !== '__typename' && !isPlainObject(value));
  return { id, ...Object.fromEntries(scalars) };
};

export const decodeCursor = (cursor: string): Record<string, unknown> => {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString());
    return Object.fromEntries(Object.entries(decoded ?? {}));
  } catch {
    throw badInput('INVALID_CURSOR', `Invalid cursor: ${cursor}`);
  }
};
