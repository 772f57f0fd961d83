import { sql } from 'kysely';
import type { Database, Row } from '../../database/database.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import { allColumns } from '../read/select-rows.ts';
import type { Condition } from '../read/where-condition.ts';
import { bindValue } from './bind-value.ts';
import type { ColumnValues } from './write-data.ts';

/** Updates what a condition finds; answers the rows in the order in which the database met them. */
export const updateRows = async (input: {
  database: Pick<Database, 'query'>;
  object: ObjectModel;
  where: Condition;
  values: ColumnValues;
}): Promise<Row[]> => {
  const { database, object, where, values } = input;
  const assignments = object.columns
    .filter((column) => Object.hasOwn(values, column.name))
    .map((column) => sql`${sql.ref(column.name)} = ${bindValue(column, values[column.name])}`);
  return database.query(
    sql`UPDATE ${sql.table(object.table)} AS ${sql.ref(object.name)} SET ${sql.join(assignments)}${where} RETURNING ${allColumns(object)}`,
  );
};
