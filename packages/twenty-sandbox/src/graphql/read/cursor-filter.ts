import { COMPOSITE_TYPES } from '../../metadata/composite-types.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { badInput } from '../refusal.ts';
import type { OrderEntry } from './order-by.ts';

type Filter = Record<string, unknown>;

/**
 * The records behind a cursor, as a filter: greater in the first key, or equal there and greater in the second, and so
 * on. Null when the cursor holds nothing to go by.
 */
export const cursorFilter = (input: {
  cursor: Record<string, unknown>;
  entries: readonly OrderEntry[];
  object: ObjectModel;
  isForward: boolean;
}): Filter | null => {
  const keys = Object.entries(input.cursor);
  const alternatives = keys.map(([key, value], index) => {
    const equal = keys.slice(0, index).map(([earlier, before]) => equality(input.object, earlier, before));
    return { and: [...equal, beyond({ ...input, key, value })] };
  });
  return alternatives.length === 0 ? null : { or: alternatives };
};

const equality = (object: ObjectModel, key: string, value: unknown): Filter => {
  if (!isComposite(object, key) || !isPlainObject(value)) return { [key]: { eq: value } };
  return { [key]: Object.fromEntries(comparable(object, key, value).map(([part, inner]) => [part, { eq: inner }])) };
};

type Beyond = {
  object: ObjectModel;
  entries: readonly OrderEntry[];
  isForward: boolean;
  key: string;
  value: unknown;
};

const beyond = ({ object, entries, isForward, key, value }: Beyond): Filter => {
  if (!object.fields.has(key)) throw badInput('INVALID_CURSOR', `Field metadata not found for key: ${key}`);
  const direction = entries.find(({ field }) => field === key)?.direction;
  if (!isComposite(object, key) || !isPlainObject(value)) {
    return { [key]: { [operatorFor(direction, isForward)]: value } };
  }
  if (!isPlainObject(direction)) throw badInput('INVALID_CURSOR', 'Invalid cursor');
  const directions = direction;
  const parts = comparable(object, key, value);
  const alternatives = parts.map(([part, inner], index) => ({
    and: [
      ...parts.slice(0, index).map(([earlier, before]) => ({ [key]: { [earlier]: { eq: before } } })),
      { [key]: { [part]: { [operatorFor(directions[part], isForward)]: inner } } },
    ],
  }));
  return alternatives.length === 0 ? {} : { or: alternatives };
};

const isComposite = (object: ObjectModel, key: string): boolean =>
  COMPOSITE_TYPES[object.fields.get(key)?.type ?? 'TEXT'] !== undefined;

const comparable = (object: ObjectModel, key: string, value: Filter): [string, unknown][] => {
  const subFields = COMPOSITE_TYPES[object.fields.get(key)?.type ?? 'TEXT'] ?? [];
  return subFields
    .filter(({ name, type }) => type !== 'RAW_JSON' && value[name] !== undefined)
    .map(({ name }) => [name, value[name]]);
};

const operatorFor = (direction: unknown, isForward: boolean): 'gt' | 'lt' => {
  if (isPlainObject(direction)) throw badInput('INVALID_CURSOR', 'Expected non-composite field order by');
  if (typeof direction !== 'string') throw badInput('INVALID_CURSOR', 'Invalid cursor');
  return direction.startsWith('Asc') === isForward ? 'gt' : 'lt';
};
