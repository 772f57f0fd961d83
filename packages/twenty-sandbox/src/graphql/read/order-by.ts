import { sql, type RawBuilder } from 'kysely';
import { columnsOf, type Column } from '../../metadata/columns.ts';
import type { ObjectModel, WorkspaceModel } from '../../metadata/workspace-model.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { badInput, invalidQuery } from '../refusal.ts';
import { joinAlias } from './read-filter.ts';

export const DIRECTIONS = ['AscNullsFirst', 'AscNullsLast', 'DescNullsFirst', 'DescNullsLast'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** One entry of `orderBy`, in the client's order: what cursors are made of. */
export type OrderEntry = { field: string; direction: unknown };

export type ReadOrder = { terms: RawBuilder<unknown>[]; joins: ReadonlySet<string>; entries: OrderEntry[] };

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
  const terms = entries.flatMap(({ field, direction }) => term({ model, object, field, direction, isForward, joins }));
  return { terms, joins, entries };
};

type Term = {
  model: WorkspaceModel;
  object: ObjectModel;
  field: string;
  direction: unknown;
  isForward: boolean;
  joins: Set<string>;
};

const term = (input: Term): RawBuilder<unknown>[] => {
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
    return compositeTerms(columns, direction, object.name, isForward);
  }
  if (!isDirection(direction)) {
    throw invalidQuery(
      `Scalar field "${name}" requires a direction value (AscNullsFirst, AscNullsLast, DescNullsFirst, DescNullsLast)`,
    );
  }
  return columns[0] === undefined ? [] : [columnTerm(columns[0], direction, object.name, isForward)];
};

const relationTerm = ({ model, object, field: name, direction, isForward, joins }: Term): RawBuilder<unknown>[] => {
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
    return compositeTerms(columns, nestedDirection, joinAlias(name), isForward);
  }
  return columns[0] !== undefined && isDirection(nestedDirection)
    ? [columnTerm(columns[0], nestedDirection, joinAlias(name), isForward)]
    : [];
};

const compositeTerms = (
  columns: Column[],
  directions: Record<string, unknown>,
  alias: string,
  isForward: boolean,
): RawBuilder<unknown>[] =>
  Object.entries(directions).map(([subField, direction]) => {
    const column = columns.find((candidate) => candidate.subField === subField);
    if (column === undefined || !isDirection(direction)) {
      throw invalidQuery(`Sub field order by value must be of type OrderByDirection, but got: ${String(direction)}`);
    }
    return columnTerm(column, direction, alias, isForward);
  });

const columnTerm = (column: Column, direction: Direction, alias: string, isForward: boolean): RawBuilder<unknown> => {
  const isAscending = direction.startsWith('Asc') === isForward;
  return sql`${sortKey(column, alias)} ${sql.raw(isAscending ? 'ASC' : 'DESC')} ${sql.raw(
    direction.endsWith('NullsFirst') ? 'NULLS FIRST' : 'NULLS LAST',
  )}`;
};

/** Text sorts without regard to case. */
export const sortKey = (column: Column, alias: string): RawBuilder<unknown> => {
  const reference = sql.ref(`${alias}.${column.name}`);
  if (column.type === 'TEXT' || column.type === 'SELECT') return sql`LOWER(${reference})`;
  return column.type === 'MULTI_SELECT' ? sql`LOWER(${reference}::text)` : reference;
};

export const isDirection = (value: unknown): value is Direction => DIRECTIONS.some((direction) => direction === value);
