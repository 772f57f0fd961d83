import { sql } from 'kysely';
import type { Database, Row } from '../../database/database.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import { allColumns } from '../read/select-rows.ts';
import { bindValue } from './bind-value.ts';
import type { ColumnValues } from './write-data.ts';

/** One statement for all rows: either every row is written or none. Answers them in the order given. */
export const insertRows = async (
  database: Pick<Database, 'query'>,
  object: ObjectModel,
  rows: ColumnValues[],
): Promise<Row[]> => {
  if (rows.length === 0) return [];
  const names = object.columns.map((column) => sql.ref(column.name));
  const values = rows.map(
    (row) => sql`(${sql.join(object.columns.map((column) => bindValue(column, row[column.name])))})`,
  );
  return database.query(
    sql`INSERT INTO ${sql.table(object.table)} AS ${sql.ref(object.name)} (${sql.join(names)}) VALUES ${sql.join(values)} RETURNING ${allColumns(object)}`,
  );
};
