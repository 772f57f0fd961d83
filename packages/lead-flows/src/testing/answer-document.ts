import { type FieldNode, Kind, parse, type SelectionSetNode, valueFromASTUntyped } from 'graphql';

import { RECORD_OBJECTS, type RecordObject } from '../records/record-objects.ts';

import { matchesFilter, namesField } from './matches-filter.ts';

export type Stored = Record<string, unknown> & { id: string };
export type Tables = Partial<Record<RecordObject, Stored[]>>;
export type Refusal = { message: string; extensions: { code: string } };

type Request = { tables: Tables; arguments: Record<string, unknown>; now: Date };
type Answer = { data: Record<string, unknown>; errors?: Refusal[] };

/** Carries out a document over records in memory, root field by root field, and answers what it selects. */
export const answerDocument = ({
  tables,
  query,
  variables,
  now,
  refuse,
}: {
  tables: Tables;
  query: string;
  variables: Record<string, unknown>;
  now: Date;
  /** The refusal that a root field meets, or null. */
  refuse: (rootField: string) => Refusal | null;
}): Answer => {
  const { definitions } = parse(query);
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet]] : [],
    ),
  );
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const data: Record<string, unknown> = {};
  const errors: Refusal[] = [];
  for (const field of operation?.selectionSet.selections ?? []) {
    if (field.kind !== Kind.FIELD) throw new Error('Root fields stand in the document itself');
    const name = field.name.value;
    const refusal = refuse(name);
    const given = (field.arguments ?? []).map((each): [string, unknown] => [
      each.name.value,
      valueFromASTUntyped(each.value, variables),
    ]);
    const outcome = refusal ?? carryOut({ name, request: { tables, arguments: Object.fromEntries(given), now } });
    if (isRefusal(outcome)) errors.push(outcome);
    data[name] = isRefusal(outcome) ? null : selected({ value: outcome, selections: field.selectionSet, fragments });
  }
  return errors.length > 0 ? { data, errors } : { data };
};

const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'extensions' in value && 'message' in value;

const OBJECTS = Object.entries(RECORD_OBJECTS).map(([key, names]) => ({ key: key as RecordObject, ...names }));

const carryOut = ({ name, request }: { name: string; request: Request }): unknown => {
  for (const { key, one, many } of OBJECTS) {
    request.tables[key] ??= [];
    const table = request.tables[key];
    switch (name) {
      case many.charAt(0).toLowerCase() + many.slice(1):
        return connection({ table, request });
      case `create${one}`:
        return created({ table, request });
      case `create${many}`:
        return (request.arguments.data as Stored[]).map((record) => upserted({ table, record, request }));
      case `update${one}`:
        return updated({ records: table.filter(({ id }) => id === request.arguments.id), request })[0] ?? NOT_FOUND;
      case `update${many}`:
        return updated({ records: found({ table, filter: request.arguments.filter }), request });
      case `delete${one}`: {
        const deleted = { ...request, arguments: { data: { deletedAt: request.now.toISOString() } } };
        return (
          updated({ records: table.filter(({ id }) => id === request.arguments.id), request: deleted })[0] ?? NOT_FOUND
        );
      }
    }
  }
  throw new Error(`The fake workspace has no root field "${name}"`);
};

const NOT_FOUND: Refusal = { message: 'Record not found', extensions: { code: 'NOT_FOUND' } };
const DUPLICATE: Refusal = { message: 'A duplicate entry was detected', extensions: { code: 'BAD_USER_INPUT' } };

const found = ({ table, filter }: { table: Stored[]; filter: unknown }): Stored[] =>
  table.filter((record) => matchesFilter({ value: record, filter }));

const connection = ({ table, request: { arguments: given } }: { table: Stored[]; request: Request }): unknown => {
  const { filter = {}, first = 60, after, orderBy = [] } = given;
  const showsDeleted = namesField({ filter, field: 'deletedAt' });
  const isVisible = (record: Stored) => showsDeleted || record.deletedAt == null;
  const all = inOrder({ records: found({ table, filter }).filter(isVisible), orderBy: orderBy as Order });
  const from = typeof after === 'string' ? all.findIndex(({ id }) => id === after) + 1 : 0;
  const page = all.slice(from, from + Number(first));
  return {
    totalCount: all.length,
    edges: page.map((node) => ({ node })),
    pageInfo: { hasNextPage: from + page.length < all.length, endCursor: page.at(-1)?.id ?? null },
  };
};

type Order = readonly Record<string, string>[];

const inOrder = ({ records, orderBy }: { records: Stored[]; orderBy: Order }): Stored[] => {
  const keys = orderBy.flatMap((part) => Object.entries(part));
  return records.toSorted((one, other) => {
    for (const [field, direction] of keys) {
      const [left, right] = [one[field] ?? null, other[field] ?? null];
      if (left === right) continue;
      if (left === null || right === null) return (left === null) === direction.endsWith('NullsFirst') ? -1 : 1;
      const isBefore =
        typeof left === 'string' && typeof right === 'string' ? left < right : Number(left) < Number(right);
      return isBefore === direction.startsWith('Asc') ? -1 : 1;
    }
    return 0;
  });
};

const created = ({ table, request }: { table: Stored[]; request: Request }): unknown => {
  const record = request.arguments.data as Stored;
  return table.some(({ id }) => id === record.id) ? DUPLICATE : upserted({ table, record, request });
};

const upserted = ({ table, record, request }: { table: Stored[]; record: Stored; request: Request }): Stored => {
  const times = { updatedAt: request.now.toISOString(), deletedAt: null };
  const known = table.find(({ id }) => id === record.id);
  // What a client sent is a copy of what it holds.
  if (known) return Object.assign(known, structuredClone(record), times);
  const made = { createdAt: request.now.toISOString(), ...structuredClone(record), ...times };
  table.push(made);
  return made;
};

const updated = ({ records, request }: { records: Stored[]; request: Request }): Stored[] =>
  records.map((record) =>
    Object.assign(record, structuredClone(request.arguments.data), { updatedAt: request.now.toISOString() }),
  );

type Fragments = ReadonlyMap<string, SelectionSetNode>;

/** What a document did not select does not arrive, so that a flow cannot live on it. */
const selected = ({
  value,
  selections,
  fragments,
}: {
  value: unknown;
  selections: SelectionSetNode | undefined;
  fragments: Fragments;
}): unknown => {
  if (!selections || value === null || value === undefined) return structuredClone(value ?? null);
  if (Array.isArray(value)) return value.map((each: unknown) => selected({ value: each, selections, fragments }));
  const record = value as Record<string, unknown>;
  const fields = fieldsOf({ selections, fragments });
  return Object.fromEntries(
    fields.map(({ name, selectionSet }) => [
      name.value,
      selected({ value: record[name.value], selections: selectionSet, fragments }),
    ]),
  );
};

const fieldsOf = ({ selections, fragments }: { selections: SelectionSetNode; fragments: Fragments }): FieldNode[] =>
  selections.selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each];
    const named = each.kind === Kind.FRAGMENT_SPREAD ? fragments.get(each.name.value) : each.selectionSet;
    if (!named) throw new Error('A fragment is missing from the document');
    return fieldsOf({ selections: named, fragments });
  });
