import { sql } from 'kysely';
import type { RecordData } from '../../engine.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import { NO_SELECTION, type Selection } from '../document/selection.ts';
import { requirePermission } from '../permissions.ts';
import { requireFlatLists } from './nesting.ts';
import { aggregatesOf } from './aggregates.ts';
import { cursorFilter } from './cursor-filter.ts';
import { decodeCursor } from './cursor.ts';
import { shapeWithRelations } from './load-relations.ts';
import { readOrder } from './order-by.ts';
import { readPage } from './page-arguments.ts';
import { readFilter, type ReadFilter } from './read-filter.ts';
import { recordFromRow } from './record-from-row.ts';
import { allColumns, fromObject, whereObject } from './select-rows.ts';
import { shapeConnection } from './shape-connection.ts';
import type { Condition } from './where-condition.ts';

type Find = {
  context: EngineContext;
  object: ObjectModel;
  arguments: Record<string, unknown>;
  selection: Selection;
};

/** One page of an object's records. */
export const findMany = async (input: Find): Promise<RecordData> => {
  const { context, object, selection } = input;
  const { model } = context;
  const page = readPage(input.arguments);
  const node = selection.get('edges')?.get('node') ?? NO_SELECTION;
  requireFlatLists(model, object, node);
  const filter = readFilter({ model, object, filter: input.arguments.filter, alias: object.name });
  const order = readOrder({ model, object, orderBy: input.arguments.orderBy, isForward: page.isForward });
  requirePermission({ actor: context.actor, object, operation: 'read', selection: node });
  const behind = page.cursor === null ? null : behindCursor({ context, object, page, entries: order.entries });

  const from = fromObject({
    model,
    object,
    joins: [...filter.joins, ...order.joins],
    showsDeleted: filter.showsDeleted,
  });
  const conditions = [filter.condition, behind].filter((condition): condition is Condition => condition !== null);
  const where = whereObject(
    object,
    conditions.length === 0 ? null : sql.join(conditions, sql` AND `),
    filter.showsDeleted,
  );
  const rows = await context.database.query(
    sql`SELECT ${allColumns(object)} FROM ${from}${where} ORDER BY ${sql.join(order.terms)} LIMIT ${Math.round(page.limit + 1)} OFFSET ${page.offset}`,
  );
  const hasMore = rows.length > page.limit;
  const records = (hasMore ? rows.slice(0, -1) : rows).map((row) => recordFromRow(object, row));
  if (!page.isForward) records.reverse();
  const shaped = await shapeWithRelations({ context, object, records, selection: node });
  return shapeConnection({
    object,
    edges: records.flatMap((record, index) => {
      const shape = shaped[index];
      return shape === undefined ? [] : [{ record, shape }];
    }),
    entries: order.entries,
    aggregates: await readAggregates(input, filter),
    hasNextPage: page.isForward && hasMore,
    hasPreviousPage: !page.isForward && hasMore,
    selection,
  });
};

const behindCursor = (input: {
  context: EngineContext;
  object: ObjectModel;
  page: { cursor: string | null; isForward: boolean };
  entries: ReturnType<typeof readOrder>['entries'];
}): Condition | null => {
  const { context, object, page, entries } = input;
  const cursor = decodeCursor(page.cursor ?? '');
  const filter = cursorFilter({ cursor, entries, object, isForward: page.isForward });
  return readFilter({ model: context.model, object, filter, alias: object.name, isChecked: true }).condition;
};

const readAggregates = async (input: Find, filter: ReadFilter): Promise<Record<string, unknown>> => {
  const { context, object, selection } = input;
  const selected = [...aggregatesOf(object)].filter(([name]) => selection.has(name));
  if (selected.length === 0 && !selection.has('totalCount')) return {};
  const from = fromObject({ model: context.model, object, joins: filter.joins, showsDeleted: filter.showsDeleted });
  const [row] = await context.database.query(
    sql`SELECT COUNT(*)::int AS "totalCount"${sql.join(
      selected.map(([name, aggregate]) => sql`, ${aggregate.expression(object.name)} AS ${sql.ref(name)}`),
      sql``,
    )} FROM ${from}${whereObject(object, filter.condition, filter.showsDeleted)}`,
  );
  return row ?? {};
};
