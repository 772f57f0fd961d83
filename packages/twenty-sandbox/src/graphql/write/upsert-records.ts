import { sql } from 'kysely';
import type { Row } from '../../database/database.ts';
import type { RecordData } from '../../engine.ts';
import { columnsOf, type Column } from '../../metadata/columns.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import { recordFromRow } from '../read/record-from-row.ts';
import { allColumns } from '../read/select-rows.ts';
import { badInput } from '../refusal.ts';
import { insertRecords } from './insert-records.ts';
import { withPositions } from './positions.ts';
import { emitEvents } from './record-events.ts';
import { updateRows } from './update-rows.ts';
import type { ColumnValues } from './write-data.ts';

/**
 * Rows whose id or unique value exists already are updated, deleted ones come back; the others are created. Finding and
 * writing are two steps, as in Twenty: what somebody inserts in between fails as a duplicate.
 */
export const upsertRecords = async (
  context: EngineContext,
  object: ObjectModel,
  rows: ColumnValues[],
): Promise<RecordData[]> => {
  const groups = uniqueGroups(object);
  const existing = await findExisting(context, object, rows, groups);
  const matched = rows.map((row) => ({ row, id: matchOf(row, groups, existing) }));
  const updated = await updateMatched(
    context,
    object,
    matched.flatMap(({ row, id }) => (id === null ? [] : [{ row, id }])),
  );
  const missing = matched.filter(({ id }) => id === null).map(({ row }) => row);
  const inserted = await insertRecords(
    context,
    object,
    await withPositions({ context, object, records: missing, fillMissing: true }),
  );
  return [...updated, ...inserted];
};

type Group = { fields: string; columns: readonly Column[] };

const uniqueGroups = (object: ObjectModel): Group[] => {
  const idField = object.fields.get('id');
  const id = idField === undefined ? [] : [columnsOf(idField)];
  return [...id, ...object.uniqueColumns].map((columns) => ({
    columns,
    fields: [...new Set(columns.map((column) => column.field))].join(', '),
  }));
};

const isGiven = (row: ColumnValues, group: Group): boolean =>
  group.columns.every((column) => row[column.name] !== undefined && row[column.name] !== null);

const findExisting = async (
  context: EngineContext,
  object: ObjectModel,
  rows: ColumnValues[],
  groups: Group[],
): Promise<Row[]> => {
  const conditions = groups.flatMap((group) => {
    const given = rows.filter((row) => isGiven(row, group));
    if (given.length === 0) return [];
    const tuples = given.map((row) => sql`(${sql.join(group.columns.map((column) => sql`${row[column.name]}`))})`);
    return [sql`(${sql.join(group.columns.map((column) => sql.ref(column.name)))}) IN (${sql.join(tuples)})`];
  });
  if (conditions.length === 0) return [];
  return context.database.query(
    sql`SELECT ${allColumns(object)} FROM ${sql.table(object.table)} AS ${sql.ref(object.name)} WHERE ${sql.join(conditions, sql` OR `)}`,
  );
};

const matchOf = (row: ColumnValues, groups: Group[], existing: Row[]): string | null => {
  const ids = groups.flatMap((group) => {
    if (!isGiven(row, group)) return [];
    const found = existing.find((candidate) => group.columns.every(({ name }) => candidate[name] === row[name]));
    return found === undefined ? [] : [String(found.id)];
  });
  if (new Set(ids).size > 1) throw ambiguous(row, groups);
  return ids[0] ?? null;
};

const ambiguous = (row: ColumnValues, groups: Group[]): Error => {
  const values = groups
    .filter((group) => isGiven(row, group))
    .map((group) => {
      const parts = group.columns.map(
        (column) =>
          `${column.subField === null ? column.name : `${column.field}.${column.subField}`}: ${String(row[column.name])}`,
      );
      return `${group.fields} (${parts.join(', ')})`;
    })
    .join('; ');
  const words = `Multiple records found with the same unique field values for ${values}. Cannot determine which record to update.`;
  return badInput('UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT', words, words);
};

const updateMatched = async (
  context: EngineContext,
  object: ObjectModel,
  matches: { row: ColumnValues; id: string }[],
): Promise<RecordData[]> => {
  if (matches.length === 0) return [];
  const ids = matches.map(({ id }) => id);
  const now = context.now().toISOString();
  const createdBy = object.fields.get('createdBy');
  const authorColumns = new Set(createdBy === undefined ? [] : columnsOf(createdBy).map(({ name }) => name));
  const read = sql`SELECT ${allColumns(object)} FROM ${sql.table(object.table)} AS ${sql.ref(object.name)} WHERE ${sql.ref(`${object.name}.id`)} IN (${sql.join(ids)})`;
  const { before, after } = await context.database.transaction(async (database) => {
    const earlier = await database.query(read);
    for (const { row, id } of matches) {
      const values = Object.fromEntries(Object.entries(row).filter(([name]) => !authorColumns.has(name)));
      await updateRows({
        database,
        object,
        where: sql` WHERE ${sql.ref(`${object.name}.id`)} = ${id}`,
        values: { updatedAt: now, ...values, id, deletedAt: null },
      });
    }
    return { before: earlier, after: await database.query(read) };
  });
  const earlier = new Map(before.map((row) => [row.id, recordFromRow(object, row)]));
  const records = after.map((row) => recordFromRow(object, row));
  const changes = records.map((record) => ({ before: earlier.get(record.id) ?? null, after: record }));
  emitEvents({ context, object, action: 'updated', changes });
  emitEvents({ context, object, action: 'upserted', changes });
  return [...new Set(ids)].flatMap((id) => records.filter((record) => record.id === id));
};
