import { sql } from 'kysely';
import { columnsOf } from '../../metadata/columns.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { readFieldValue } from '../input/read-field-value.ts';
import { Refusal } from '../refusal.ts';
import type { ColumnValues, Connects } from './write-data.ts';

/** Looks the records up that `connect` names by a unique value, and answers the join columns. */
export const connectRelations = async (
  context: EngineContext,
  object: ObjectModel,
  connects: Connects,
): Promise<ColumnValues> => {
  const columns: ColumnValues = {};
  for (const [name, where] of Object.entries(connects)) {
    const relation = object.fields.get(name)?.relation;
    const target = context.model.get(relation?.targetObject ?? '');
    if (!relation?.joinColumn || target === undefined) continue;
    columns[relation.joinColumn] = await findOnly(context, target, name, conditionsOf(target, name, where));
  }
  return columns;
};

type UniqueCondition = [column: string, value: unknown];

const conditionsOf = (target: ObjectModel, name: string, where: Record<string, unknown>): UniqueCondition[] => {
  const unique = [...target.fields.values()].filter((field) => field.name === 'id' || field.isUnique);
  if (!unique.some((field) => where[field.name] !== undefined && where[field.name] !== null)) {
    throw refuse(
      `Missing required fields: at least one unique constraint have to be fully populated for '${name}'.`,
      'Missing required fields: at least one unique constraint have to be fully populated for {connectFieldName}.',
    );
  }
  return Object.entries(where).flatMap(([key, value]): UniqueCondition[] => {
    const field = unique.find((candidate) => candidate.name === key);
    if (field === undefined) throw refuse(`Field ${key} is not a unique constraint field for '${name}'.`);
    const stored = storedForm(() => readFieldValue(field, value), value);
    const columns = columnsOf(field).filter(
      (column) => column.subField === null || (isPlainObject(value) && value[column.subField] !== undefined),
    );
    return columns.map((column) => [
      column.name,
      column.subField !== null && isPlainObject(stored) ? stored[column.subField] : stored,
    ]);
  });
};

// A value that could not be stored cannot be found either: looked for as it is, it names itself in the answer.
const storedForm = (read: () => unknown, value: unknown): unknown => {
  try {
    return read();
  } catch {
    return value;
  }
};

const findOnly = async (
  context: EngineContext,
  target: ObjectModel,
  name: string,
  conditions: UniqueCondition[],
): Promise<unknown> => {
  const rows = await context.database.query(
    sql`SELECT "id" FROM ${sql.table(target.table)} WHERE "deletedAt" IS NULL AND ${sql.join(
      conditions.map(([column, value]) => sql`${sql.ref(column)} = ${value}`),
      sql` AND `,
    )}`,
  );
  if (rows.length === 1) return rows[0]?.id;
  const words = conditions.map(([column, value]) => `${column} = ${String(value)}`).join(' and ');
  throw refuse(
    `Expected 1 record to connect to ${name}, but found ${rows.length} for ${words}`,
    `Can't connect to ${name}. No unique record found with condition: ${words}`,
  );
};

const refuse = (message: string, userFriendlyMessage: string = message): Refusal =>
  new Refusal(message, { userFriendlyMessage, code: 'BAD_USER_INPUT' });
