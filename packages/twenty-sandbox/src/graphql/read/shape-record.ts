import type { RecordData } from '../../engine.ts';
import { capitalize } from '../../metadata/capitalize.ts';
import { COMPOSITE_TYPES } from '../../metadata/composite-types.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { Selection } from '../document/selection.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { compositeName } from '../schema/composite-name.ts';

/** The selected part of a record. Relations were put into the record before, in their final shape. */
export const shapeRecord = (object: ObjectModel, record: RecordData, selection: Selection): RecordData => {
  const shaped: RecordData = {};
  for (const [name, below] of selection) {
    if (name === '__typename') {
      shaped[name] = capitalize(object.name);
      continue;
    }
    const field = object.fields.get(name);
    const isComposite = field !== undefined && COMPOSITE_TYPES[field.type] !== undefined;
    shaped[name] = isComposite ? shapeComposite(field.type, record[name], below) : (record[name] ?? null);
  }
  return shaped;
};

// A composite of which only the type name is asked is null: no column was read for it.
const shapeComposite = (type: string, value: unknown, selection: Selection): RecordData | null => {
  const names = [...selection.keys()];
  if (!isPlainObject(value) || names.every((name) => name === '__typename')) return null;
  return Object.fromEntries(
    names.map((name) => [name, name === '__typename' ? compositeName(type) : (value[name] ?? null)]),
  );
};
