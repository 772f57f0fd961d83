import { sql } from 'kysely';
import type { RecordData } from '../../engine.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import type { Selection } from '../document/selection.ts';
import { requirePermission } from '../permissions.ts';
import { shapeWithRelations } from '../read/load-relations.ts';
import { recordFromRow } from '../read/record-from-row.ts';
import { allColumns } from '../read/select-rows.ts';
import { Refusal } from '../refusal.ts';
import { updatedByColumns } from './actor-columns.ts';
import { connectRelations } from './connect-relations.ts';
import { databaseRefusal } from './database-refusal.ts';
import { mutationFilter } from './mutation-filter.ts';
import { inOrderOfChange } from './order-of-change.ts';
import { withPositions } from './positions.ts';
import { emitEvents, type Change } from './record-events.ts';
import { updateRows } from './update-rows.ts';
import { writeData } from './write-data.ts';

const MAXIMUM_RECORDS = 200;

/**
 * Changes the records that a filter finds and answers them. The event goes to those that the SAME filter still finds
 * afterwards: a filter that tests a field which the update changes is a silent compare-and-set, as in Twenty.
 */
export const updateRecords = async (input: {
  context: EngineContext;
  object: ObjectModel;
  filter: unknown;
  data: Record<string, unknown>;
  selection: Selection;
}): Promise<RecordData[]> => {
  const { context, object, selection } = input;
  const where = mutationFilter(context, object, input.filter);
  const [data] = await withPositions({ context, object, records: [input.data], fillMissing: false });
  const { columns, connects } = writeData(object, data ?? {});
  requirePermission({ actor: context.actor, object, operation: 'write', selection, written: Object.keys(input.data) });
  const values = {
    updatedAt: context.now().toISOString(),
    ...columns,
    ...(await connectRelations(context, object, connects)),
    ...updatedByColumns(context.actor),
  };
  const read = sql`SELECT ${allColumns(object)} FROM ${sql.table(object.table)} AS ${sql.ref(object.name)}${where}`;
  try {
    const written = await context.database.transaction(async (database) => {
      const before = await database.query(inOrderOfChange(object, read));
      requireFew(before.length);
      const rows = await updateRows({ database, object, where, values });
      return { before, rows, after: await database.query(read) };
    });
    const before = new Map(written.before.map((row) => [row.id, recordFromRow(object, row)]));
    const changes: Change[] = written.after.map((row) => ({
      before: before.get(row.id) ?? null,
      after: recordFromRow(object, row),
    }));
    emitEvents({ context, object, action: 'updated', changes });
    emitEvents({ context, object, action: 'upserted', changes });
    const order = [...before.keys()];
    const rows = written.rows.toSorted((left, right) => order.indexOf(left.id) - order.indexOf(right.id));
    const records = rows.map((row) => recordFromRow(object, row));
    return await shapeWithRelations({ context, object, records, selection });
  } catch (error) {
    throw await databaseRefusal(context, object, error);
  }
};

const requireFew = (count: number): void => {
  if (count <= MAXIMUM_RECORDS) return;
  throw new Refusal(`Cannot update more than ${MAXIMUM_RECORDS} records at once`, {
    userFriendlyMessage: `You can only update up to ${MAXIMUM_RECORDS} records at once.`,
    code: 'BAD_USER_INPUT',
  });
};
