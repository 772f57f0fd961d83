import { sql } from 'kysely';
import { columnsOf, type Column } from '../../metadata/columns.ts';
import type { FieldMetadata } from '../../metadata/metadata.ts';
import type { ObjectModel, WorkspaceModel } from '../../metadata/workspace-model.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { invalidFilter, invalidQuery } from '../refusal.ts';
import { FILTER_OPERATORS } from './filter-operators.ts';
import { filterValue } from './filter-value.ts';
import { whereCondition, type Condition } from './where-condition.ts';

export type ReadFilter = {
  /** null: everything. */
  condition: Condition | null;
  /** Relations that the condition speaks about; they have to be joined under their own names. */
  joins: ReadonlySet<string>;
  /** The filter speaks about `deletedAt`, so deleted records are not hidden. */
  showsDeleted: boolean;
};

type Reader = { model: WorkspaceModel; object: ObjectModel; alias: string; joins: Set<string>; isChecked: boolean };

/** A filter of the API as a condition on the table `alias`. `isChecked`: made by the engine, values need no check. */
export const readFilter = (input: {
  model: WorkspaceModel;
  object: ObjectModel;
  filter: unknown;
  alias: string;
  isChecked?: boolean;
}): ReadFilter => {
  const joins = new Set<string>();
  const { model, object, alias, filter } = input;
  if (!isPlainObject(filter)) return { condition: null, joins, showsDeleted: false };
  const condition = conjunction({ model, object, alias, joins, isChecked: input.isChecked === true }, filter);
  return { condition, joins, showsDeleted: mentionsDeletedAt(filter) };
};

const conjunction = (reader: Reader, filter: Record<string, unknown>): Condition | null => {
  const parts = Object.entries(filter).flatMap(([key, value]) => part(reader, key, value) ?? []);
  return parts.length === 0 ? null : sql`(${sql.join(parts, sql` AND `)})`;
};

const part = (reader: Reader, key: string, value: unknown): Condition | null => {
  if (key === 'and' || key === 'or') {
    if (!Array.isArray(value)) throw new TypeError('value.map is not a function');
    const filters: unknown[] = value;
    const parts = filters.map((filter) => orTrue(isPlainObject(filter) ? conjunction(reader, filter) : null));
    return parts.length === 0 ? null : sql`(${sql.join(parts, key === 'and' ? sql` AND ` : sql` OR `)})`;
  }
  if (key === 'not') {
    return sql`NOT ${orTrue(isPlainObject(value) ? conjunction(reader, value) : null)}`;
  }
  const relation = reader.object.joinColumns.has(key) ? undefined : reader.object.fields.get(key);
  if (relation?.relation) return relationCondition(reader, relation, value);
  const field = reader.object.fields.get(key) ?? reader.object.joinColumns.get(key);
  if (field === undefined) {
    throw invalidFilter(
      `Object ${reader.object.name} doesn't have any "${key}" field.`,
      `Invalid filter : ${reader.object.name} object doesn't have any "${key}" field.`,
    );
  }
  return fieldCondition(reader, field, key, value);
};

// A filter that says nothing holds for every record.
const orTrue = (condition: Condition | null): Condition => condition ?? sql`TRUE`;

const relationCondition = (reader: Reader, field: FieldMetadata, value: unknown): Condition | null => {
  if (field.relation?.joinColumn == null) {
    throw invalidFilter(
      `Cannot filter by relation field "${field.name}"`,
      `Invalid filter: filtering by relation field "${field.name}" is not supported`,
    );
  }
  const target = reader.model.get(field.relation.targetObject);
  if (!isPlainObject(value) || target === undefined) {
    throw invalidFilter(
      `Cannot filter by relation field "${field.name}": use "${field.relation.joinColumn}" instead`,
      `Invalid filter: use "${field.relation.joinColumn}" to filter by this relation field`,
    );
  }
  if (reader.alias !== reader.object.name) {
    throw invalidFilter(
      'Relation filter nesting deeper than 1 hop is not supported',
      'Relation filters can only traverse one relation deep',
    );
  }
  reader.joins.add(field.name);
  // A relation may carry its own object's name as alias, so depth is told by a name that no object has.
  return conjunction({ ...reader, object: target, alias: joinAlias(field.name) }, value);
};

/** Under which name a related table is joined. */
export const joinAlias = (relation: string): string => `join_${relation}`;

const fieldCondition = (reader: Reader, field: FieldMetadata, key: string, value: unknown): Condition | null => {
  const columns = columnsOf(field);
  if (columns[0]?.subField == null) return columnCondition(reader, field, columns[0], key, value);
  if (typeof value !== 'object' && typeof value !== 'string') throw notAnObject(key);
  const parts = Object.entries(value ?? {}).map(([name, filter]: [string, unknown]) => {
    const column = columns.find((candidate) => candidate.subField === name);
    if (column === undefined) throw invalidFilter(`Sub field "${name}" not found for composite type: ${field.type}`);
    return columnCondition(reader, field, column, `${field.name}.${name}`, filter);
  });
  return parts.length === 0 ? null : sql.join(parts, sql` AND `);
};

const columnCondition = (
  reader: Reader,
  field: FieldMetadata,
  column: Column | undefined,
  name: string,
  filter: unknown,
): Condition => {
  if (!isPlainObject(filter)) throw notAnObject(name);
  const [entry, ...others] = Object.entries(filter);
  if (entry === undefined || others.length > 0) {
    throw invalidFilter(
      `Filter for field "${name}" must have exactly one operator`,
      'Invalid filter: exactly one operator per field is required',
    );
  }
  const [operator, given] = entry;
  const type = column === undefined || field.relation !== null ? field.type : column.type;
  const allowed = FILTER_OPERATORS[type] ?? ['eq', 'neq', 'is'];
  if (column === undefined || !allowed.includes(operator)) {
    throw invalidFilter(
      `Operator "${operator}" is not valid for field "${name}" of type ${type} - Allowed operators: ${allowed.join(', ')}`,
      `Invalid filter : Operator "${operator}" is not valid for this "${name}" ${type} field`,
    );
  }
  const value = reader.isChecked ? given : filterValue({ name, operator, value: given, column });
  if (operator === 'in' && Array.isArray(value) && value.length === 0) {
    throw invalidQuery(
      `Invalid filter value for field ${column.subField ?? name}. Expected non-empty array`,
      'Invalid filter value: ""',
    );
  }
  return whereCondition({ column, alias: reader.alias, operator, value });
};

const notAnObject = (name: string): Error =>
  invalidFilter(`Filter value for field "${name}" must be an object`, 'Invalid filter: filter value must be an object');

const mentionsDeletedAt = (filter: unknown): boolean => {
  if (Array.isArray(filter)) return filter.some(mentionsDeletedAt);
  if (!isPlainObject(filter)) return false;
  return Object.entries(filter).some(
    ([key, value]) => key === 'deletedAt' || (['and', 'or', 'not'].includes(key) && mentionsDeletedAt(value)),
  );
};
