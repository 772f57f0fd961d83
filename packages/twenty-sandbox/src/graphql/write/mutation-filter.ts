import { sql } from 'kysely';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { requireUuid } from '../input/uuid.ts';
import { readFilter } from '../read/read-filter.ts';
import { fromObject, whereObject } from '../read/select-rows.ts';
import type { Condition } from '../read/where-condition.ts';

/** `WHERE` of a write. Unlike a read it finds deleted records too (as measured). */
export const mutationFilter = (context: EngineContext, object: ObjectModel, given: unknown): Condition => {
  const ids = isPlainObject(given) && isPlainObject(given.id) ? given.id.in : undefined;
  if (Array.isArray(ids)) ids.forEach(requireUuid);
  const filter = readFilter({ model: context.model, object, filter: given, alias: object.name });
  const where = whereObject(object, filter.condition, true);
  if (filter.joins.size === 0) return where;
  const from = fromObject({ model: context.model, object, joins: filter.joins, showsDeleted: true });
  return sql` WHERE ${sql.ref(`${object.name}.id`)} IN (SELECT ${sql.ref(`${object.name}.id`)} FROM ${from}${where})`;
};
