import { sql, type RawBuilder } from 'kysely';
import type { Column } from '../../metadata/columns.ts';

/** A value as a parameter of its column's type; JSON goes as text, so that a list stays a list. */
export const bindValue = (column: Column, value: unknown): RawBuilder<unknown> => {
  if (value === null || value === undefined) return sql`NULL`;
  if (column.type === 'RAW_JSON' || column.type === 'FILES') return sql`${JSON.stringify(value)}::jsonb`;
  return sql`${value}`;
};
