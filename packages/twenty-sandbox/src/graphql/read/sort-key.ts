import { sql, type RawBuilder } from 'kysely';
import type { Column } from '../../metadata/columns.ts';

/** What a column sorts and compares by: itself, or for a select the place of its option. */
export const sortKey = (column: Column, value: RawBuilder<unknown>): RawBuilder<unknown> =>
  column.options === null
    ? value
    : sql`array_position(ARRAY[${sql.join(column.options.map((option) => sql.lit(option)))}]::text[], ${value})`;
