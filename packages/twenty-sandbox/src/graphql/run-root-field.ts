import type { EngineContext } from './context.ts';
import type { RootField } from './document/read-document.ts';
import { isPlainObject } from './input/plain-object.ts';
import { findMany } from './read/find-many.ts';
import { findOne } from './read/find-one.ts';
import { groupBy } from './read/group-by.ts';
import { notSupported, recordNotFound } from './refusal.ts';
import { requireArguments } from './root-arguments.ts';
import { createRecords } from './write/create-records.ts';
import { removeRecords } from './write/remove-records.ts';
import { updateRecords } from './write/update-records.ts';

/** One root field of a document: reads or writes, and answers what was selected. */
export const runRootField = async (field: RootField, context: EngineContext): Promise<unknown> => {
  const { operation, selection } = field;
  const given = field.arguments;
  const { object, kind } = operation;
  requireArguments(kind, given);
  const base = { context, object, selection };
  switch (kind) {
    case 'findMany':
      return findMany({ ...base, arguments: given });
    case 'findOne':
      return findOne({ ...base, arguments: given });
    case 'groupBy':
      return groupBy({ ...base, arguments: given });
    case 'createMany':
      return createRecords({ ...base, data: list(given.data), isUpsert: given.upsert === true });
    case 'createOne':
      return first(await createRecords({ ...base, data: list([given.data]), isUpsert: given.upsert === true }));
    case 'updateMany':
      return updateRecords({ ...base, filter: given.filter, data: record(given.data) });
    case 'updateOne':
      return first(await updateRecords({ ...base, filter: byId(given), data: record(given.data) }));
    case 'deleteMany':
    case 'destroyMany':
    case 'restoreMany':
      return removeRecords({ ...base, filter: given.filter, action: ACTIONS[kind] });
    case 'deleteOne':
    case 'destroyOne':
    case 'restoreOne':
      return first(await removeRecords({ ...base, filter: byId(given), action: ACTIONS[kind] }));
    case 'findDuplicates':
    case 'mergeMany':
      throw notSupported(kind === 'mergeMany' ? `merge of ${object.metadata.namePlural}` : `${object.name}Duplicates`);
  }
};

const ACTIONS = {
  deleteMany: 'delete',
  deleteOne: 'delete',
  destroyMany: 'destroy',
  destroyOne: 'destroy',
  restoreMany: 'restore',
  restoreOne: 'restore',
} as const;

const byId = (given: Record<string, unknown>): unknown => ({ id: { eq: given.id } });

const record = (value: unknown): Record<string, unknown> => (isPlainObject(value) ? value : {});

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.map(record) : []);

const first = <Item>(records: Item[]): Item => {
  const [only] = records;
  if (only === undefined) throw recordNotFound();
  return only;
};
