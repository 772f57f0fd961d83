import { sql, type RawBuilder } from 'kysely';
import type { ObjectModel } from '../../metadata/workspace-model.ts';

/**
 * A write meets records in the order in which the table holds them, which is that of their last changes, and answers
 * them so. Nobody should rely on it; the sandbox keeps to it because recordings show it.
 */
export const inOrderOfChange = (object: ObjectModel, read: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`${read} ORDER BY ${sql.ref(`${object.name}.updatedAt`)}, ${sql.ref(`${object.name}.ctid`)}`;
