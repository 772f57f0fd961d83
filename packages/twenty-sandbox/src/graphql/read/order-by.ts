import { sql, type RawBuilder } from 'kysely';
import { columnsOf, type Column } from '../../metadata/columns.ts';
import type { FieldType } from '../../metadata/metadata.ts';
import type { ObjectModel, WorkspaceModel } from '../../metadata/workspace-model.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { badInput, invalidQuery } from '../refusal.ts';
import { joinAlias } from './read-filter.ts';
import { sortKey } from './sort-key.ts';

export const DIRECTIONS = ['AscNullsFirst', 'AscNullsLast', 'DescNullsFirst', 'DescNullsLast'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** One entry of `orderBy`, in the client's order: what cursors are made of. */
export type OrderEntry = { field: string; direction: unknown };

export type ReadOrder = {
  terms: RawBuilder<unknown>[];
  joins: ReadonlySet<string>;
  entries: OrderEntry[];
};

/** `orderBy` of the API, ended by the id. Going backward turns the directions, but not where nulls stand (as measured). */
export const readOrder = (input: {
  model: WorkspaceModel;
  object: ObjectModel;
  orderBy: unknown;
  isForward: boolean;
}): ReadOrder => {
  const { model, object, isForward } = input;
  const given: unknown[] = Array.isArray(input.orderBy) ? input.orderBy : input.orderBy ? [input.orderBy] : [];
  const entries = [...given, { id: 'AscNullsFirst' }].flatMap((item) =>
    isPlainObject(item) ? Object.entries(item).map(([field, direction]) => ({ field, direction })) : [],
  );
  const joins = new Set<string>();
  // Who orders by the same column twice gets the later direction at the earlier place; the id is always the last entry.
  const terms = new Map<string, RawBuilder<unknown>>();
  for (const { field, direction } of entries) {
    for (const [key, term] of termsOf({ model, object, field, direction, isForward, joins })) terms.set(key, term);
  }
  return { terms: [...terms.values()], joins, entries };
};

type Term = readonly [column: string, term: RawBuilder<unknown>];

type Entry = {
  model: WorkspaceModel;
  object: ObjectModel;
  field: string;
  direction: unknown;
  isForward: boolean;
  joins: Set<string>;
};

const termsOf = (input: Entry): Term[] => {
  const { object, field: name, direction, isForward } = input;
  const field = object.fields.get(name) ?? object.joinColumns.get(name);
  if (field === undefined || direction === undefined) {
    throw badInput('FIELD_NOT_FOUND', `Field "${name}" does not exist or is not sortable`);
  }
  if (field.relation !== null && object.fields.has(name)) return relationTerm(input);
  const columns = columnsOf(field);
  if (columns[0]?.subField != null) {
    if (!isPlainObject(direction)) {
      throw invalidQuery(
        `Composite field "${name}" requires subfield ordering (e.g., { ${name}: { subFieldName: 'AscNullsFirst' } })`,
      );
    }
    return compositeTerms(field.type, columns, direction, object.name, isForward);
  }
  if (!isDirection(direction)) {
    throw invalidQuery(
      `Scalar field "${name}" requires a direction value (AscNullsFirst, AscNullsLast, DescNullsFirst, DescNullsLast)`,
    );
  }
  return columns[0] === undefined ? [] : [columnTerm(columns[0], direction, object.name, isForward)];
};

const relationTerm = ({ model, object, field: name, direction, isForward, joins }: Entry): Term[] => {
  if (!isPlainObject(direction)) {
    throw invalidQuery(
      `Relation field "${name}" requires nested field ordering (e.g., { ${name}: { fieldName: 'AscNullsFirst' } })`,
    );
  }
  const target = model.get(object.fields.get(name)?.relation?.targetObject ?? '');
  const [entry] = Object.entries(direction);
  if (target === undefined || entry?.[1] === undefined) return [];
  const [nested, nestedDirection] = entry;
  const field = target.fields.get(nested);
  if (field === undefined) {
    throw badInput('FIELD_NOT_FOUND', `Nested field "${nested}" not found in target object "${target.name}"`);
  }
  joins.add(name);
  const columns = columnsOf(field);
  if (columns[0]?.subField != null) {
    if (!isPlainObject(nestedDirection)) {
      throw invalidQuery(`Composite field "${nested}" requires a subfield to be specified`);
    }
    return compositeTerms(field.type, columns, nestedDirection, joinAlias(name), isForward);
  }
  return columns[0] !== undefined && isDirection(nestedDirection)
    ? [columnTerm(columns[0], nestedDirection, joinAlias(name), isForward)]
    : [];
};

const compositeTerms = (
  type: FieldType,
  columns: Column[],
  directions: Record<string, unknown>,
  alias: string,
  isForward: boolean,
): Term[] =>
  Object.entries(directions).map(([subField, direction]) => {
    const column = columns.find((candidate) => candidate.subField === subField);
    // A bug of the real server: these two are no client's mistake to it.
    if (column === undefined) throw new Error(`Sub field metadata not found for composite type: ${type}`);
    if (!isDirection(direction)) {
      throw new Error(`Sub field order by value must be of type OrderByDirection, but got: ${String(direction)}`);
    }
    return columnTerm(column, direction, alias, isForward);
  });

const columnTerm = (column: Column, direction: Direction, alias: string, isForward: boolean): Term => {
  const isAscending = direction.startsWith('Asc') === isForward;
  const name = `${alias}.${column.name}`;
  const nulls = direction.endsWith('NullsFirst') ? 'NULLS FIRST' : 'NULLS LAST';
  return [name, sql`${sortKey(column, sql.ref(name))} ${sql.raw(isAscending ? 'ASC' : 'DESC')} ${sql.raw(nulls)}`];
};

export const isDirection = (value: unknown): value is Direction => DIRECTIONS.some((direction) => direction === value);
