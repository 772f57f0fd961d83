import { sql } from 'kysely';
import { columnsOf } from '../../metadata/columns.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import { Refusal } from '../refusal.ts';

const MESSAGES: Record<string, string> = {
  '23502': 'A required field is missing. Please provide all required values and try again.',
  '23503':
    'This operation references a record that does not exist or cannot be modified due to existing relationships.',
  '23001': 'This record cannot be deleted because it is still referenced by other records.',
  '22P02': 'Invalid input provided.',
};

const UNIQUE_VIOLATION = '23505';

/** What Twenty makes of an error of the database: a duplicate names the record in the way, if that one is not deleted. */
export const databaseRefusal = async (
  context: EngineContext,
  object: ObjectModel,
  error: unknown,
): Promise<unknown> => {
  if (!(error instanceof Error) || error instanceof Refusal) return error;
  const code = property(error, 'code');
  if (code === UNIQUE_VIOLATION) return duplicate(context, object, property(error, 'detail') ?? '');
  const words = MESSAGES[code ?? ''];
  return words === undefined
    ? error
    : new Refusal(error.message, { userFriendlyMessage: words, code: 'BAD_USER_INPUT' });
};

const property = (error: Error, name: string): string | undefined => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
};

const duplicate = async (context: EngineContext, object: ObjectModel, detail: string): Promise<Refusal> => {
  const [, columnName, value] = /Key \(([^)]+)\)=\(([^)]+)\)/.exec(detail) ?? [];
  const name = columnName?.replaceAll('"', '');
  const field = object.metadata.fields.find(
    (candidate) => candidate.isUnique && columnsOf(candidate).find((column) => column.isPartOfUnique)?.name === name,
  );
  const [row] =
    field === undefined || name === undefined
      ? []
      : await context.database.query(
          sql`SELECT "id" FROM ${sql.table(object.table)} WHERE ${sql.ref(name)}::text = ${value} AND "deletedAt" IS NULL LIMIT 1`,
        );
  const subject = row === undefined ? 'This record already exists' : `This ${field?.label} value is already in use`;
  return new Refusal('A duplicate entry was detected', {
    userFriendlyMessage: `${subject}. Please check your data and try again.`,
    ...(row === undefined ? {} : { conflictingRecordId: String(row.id), conflictingObjectNameSingular: object.name }),
    code: 'BAD_USER_INPUT',
  });
};
