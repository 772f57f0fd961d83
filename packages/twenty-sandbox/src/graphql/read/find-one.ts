import { sql } from 'kysely';
import type { RecordData } from '../../engine.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import type { Selection } from '../document/selection.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { requirePermission } from '../permissions.ts';
import { invalidQuery, recordNotFound } from '../refusal.ts';
import { shapeWithRelations } from './load-relations.ts';
import { requireFlatLists } from './nesting.ts';
import { readFilter } from './read-filter.ts';
import { recordFromRow } from './record-from-row.ts';
import { allColumns, fromObject, whereObject } from './select-rows.ts';

/** The first record that a filter finds; none is an error, as in Twenty. */
export const findOne = async (input: {
  context: EngineContext;
  object: ObjectModel;
  arguments: Record<string, unknown>;
  selection: Selection;
}): Promise<RecordData> => {
  const { context, object, selection } = input;
  const given = input.arguments.filter;
  if (!isPlainObject(given) || Object.keys(given).length === 0) throw invalidQuery('Missing filter argument');
  requireFlatLists(context.model, object, selection);
  const filter = readFilter({ model: context.model, object, filter: given, alias: object.name });
  requirePermission({ actor: context.actor, object, operation: 'read', selection });
  const from = fromObject({ model: context.model, object, joins: filter.joins, showsDeleted: filter.showsDeleted });
  const rows = await context.database.query(
    sql`SELECT ${allColumns(object)} FROM ${from}${whereObject(object, filter.condition, filter.showsDeleted)} LIMIT 1`,
  );
  const records = rows.map((row) => recordFromRow(object, row));
  const [shaped] = await shapeWithRelations({ context, object, records, selection });
  if (shaped === undefined) throw recordNotFound();
  return shaped;
};
