import { createHash } from 'node:crypto';
import type { Column } from '../metadata/columns.ts';
import type { FieldType, Relation } from '../metadata/metadata.ts';
import type { ObjectModel, WorkspaceModel } from '../metadata/workspace-model.ts';

const COLUMN_TYPES: Partial<Record<FieldType, string>> = {
  UUID: 'uuid',
  NUMBER: 'double precision',
  POSITION: 'double precision',
  NUMERIC: 'numeric',
  BOOLEAN: 'boolean',
  DATE: 'date',
  DATE_TIME: 'timestamptz',
  RAW_JSON: 'jsonb',
  FILES: 'jsonb',
  ARRAY: 'text[]',
  MULTI_SELECT: 'text[]',
};

const ON_DELETE: Record<Relation['onDelete'], string> = {
  SET_NULL: 'SET NULL',
  CASCADE: 'CASCADE',
  RESTRICT: 'RESTRICT',
  NO_ACTION: 'NO ACTION',
};

/**
 * The statements that bring a database to the metadata's shape. They may run again on a database that has the tables
 * already: what is there stays, new objects and fields are added.
 */
export const createTables = (model: WorkspaceModel): string => {
  const objects = [...model.values()];
  return [
    ...objects.map(createTable),
    ...objects.flatMap((object) => object.columns.map((column) => addColumn(object, column))),
    ...objects.flatMap(uniqueIndexes),
    ...objects.flatMap((object) => foreignKeys(object, model)),
  ].join('\n');
};

const createTable = (object: ObjectModel): string => {
  const columns = object.columns.map((column) => {
    const isKey = column.name === 'id';
    return `"${column.name}" ${typeOf(column)}${isKey ? ' PRIMARY KEY' : column.isRequired ? ' NOT NULL' : ''}`;
  });
  return `CREATE TABLE IF NOT EXISTS "${object.table}" (${columns.join(', ')});`;
};

const typeOf = (column: Column): string => COLUMN_TYPES[column.type] ?? 'text';

// On a table with records a new column may be empty, also where the app says that it must not.
const addColumn = (object: ObjectModel, column: Column): string =>
  `ALTER TABLE "${object.table}" ADD COLUMN IF NOT EXISTS "${column.name}" ${typeOf(column)};`;

const uniqueIndexes = (object: ObjectModel): string[] =>
  object.uniqueColumns.map((columns) => {
    const names = columns.map((column) => column.name);
    const list = names.map((name) => `"${name}"`).join(', ');
    return `CREATE UNIQUE INDEX IF NOT EXISTS "${constraintName('IDX_UNIQUE', object, names)}" ON "${object.table}" (${list});`;
  });

const foreignKeys = (object: ObjectModel, model: WorkspaceModel): string[] =>
  [...object.joinColumns].flatMap(([column, field]) => {
    const target = model.get(field.relation?.targetObject ?? '');
    if (field.relation === null || target === undefined) return [];
    const name = constraintName('FK', object, [column]);
    return [
      `CREATE INDEX IF NOT EXISTS "${constraintName('IDX', object, [column])}" ON "${object.table}" ("${column}");`,
      `ALTER TABLE "${object.table}" DROP CONSTRAINT IF EXISTS "${name}";`,
      `ALTER TABLE "${object.table}" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${target.table}" ("id") ON DELETE ${ON_DELETE[field.relation.onDelete]};`,
    ];
  });

// The names that Twenty's database gives: they stand in the error messages that clients see.
const constraintName = (prefix: string, object: ObjectModel, columns: readonly string[]): string =>
  `${prefix}_${createHash('sha1')
    .update(`${object.table}_${columns.join('_')}`)
    .digest('hex')
    .slice(0, 27)}`;
