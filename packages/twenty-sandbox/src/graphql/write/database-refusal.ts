import { sql } from 'kysely';
import { columnsOf } from '../../metadata/columns.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import { postgresCode } from '../postgres-refusal.ts';
import { Refusal } from '../refusal.ts';

const UNIQUE_VIOLATION = '23505';

/** A duplicate names the record that is in the way, if that one is not deleted. Every other error stays as it is. */
export const databaseRefusal = async (
  context: EngineContext,
  object: ObjectModel,
  error: unknown,
): Promise<unknown> => {
  if (!(error instanceof Error) || postgresCode(error) !== UNIQUE_VIOLATION) return error;
  const detail: unknown = Reflect.get(error, 'detail');
  const [, column, value] = /Key \(([^)]+)\)=\(([^)]+)\)/.exec(typeof detail === 'string' ? detail : '') ?? [];
  const conflict = await findConflict({ context, object, column: column?.replaceAll('"', ''), value });
  const subject = conflict === null ? 'This record already exists' : `This ${conflict.label} value is already in use`;
  return new Refusal('A duplicate entry was detected', {
    userFriendlyMessage: `${subject}. Please check your data and try again.`,
    ...(conflict === null ? {} : { conflictingRecordId: conflict.id, conflictingObjectNameSingular: object.name }),
    code: 'BAD_USER_INPUT',
  });
};

const findConflict = async (input: {
  context: EngineContext;
  object: ObjectModel;
  column: string | undefined;
  value: string | undefined;
}): Promise<{ id: string; label: string } | null> => {
  const { context, object, column, value } = input;
  const field = object.metadata.fields.find(
    (candidate) => candidate.isUnique && columnsOf(candidate).find((part) => part.isPartOfUnique)?.name === column,
  );
  if (field === undefined || column === undefined) return null;
  const [row] = await context.database.query(
    sql`SELECT "id" FROM ${sql.table(object.table)} WHERE ${sql.ref(column)}::text = ${value} AND "deletedAt" IS NULL LIMIT 1`,
  );
  return typeof row?.id === 'string' ? { id: row.id, label: field.label } : null;
};
