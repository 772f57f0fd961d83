import { sql } from 'kysely';
import type { Row } from '../../database/database.ts';
import type { RecordAction, RecordData } from '../../engine.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import type { Selection } from '../document/selection.ts';
import { requirePermission } from '../permissions.ts';
import { shapeWithRelations } from '../read/load-relations.ts';
import { recordFromRow } from '../read/record-from-row.ts';
import { allColumns } from '../read/select-rows.ts';
import type { Condition } from '../read/where-condition.ts';
import { databaseRefusal } from './database-refusal.ts';
import { mutationFilter } from './mutation-filter.ts';
import { inOrderOfChange } from './order-of-change.ts';
import { emitEvents } from './record-events.ts';
import { updateRows } from './update-rows.ts';

type Removal = 'delete' | 'destroy' | 'restore';

const EVENTS: Record<Removal, RecordAction> = { delete: 'deleted', destroy: 'destroyed', restore: 'restored' };

/**
 * Deletes (softly), destroys or restores what a filter finds. Deleting and restoring answer what the filter finds
 * afterwards, so one that tests `deletedAt` answers nothing although it did its work, as in Twenty.
 */
export const removeRecords = async (input: {
  context: EngineContext;
  object: ObjectModel;
  filter: unknown;
  action: Removal;
  selection: Selection;
}): Promise<RecordData[]> => {
  const { context, object, action, selection } = input;
  const where = mutationFilter(context, object, input.filter);
  const operation = action === 'destroy' ? 'destroy' : 'softDelete';
  requirePermission({ actor: context.actor, object, operation, selection });
  try {
    const { before, after } = await (action === 'destroy' ? destroy : mark)(context, object, where, action);
    const records = (action === 'destroy' ? before : after).map((row) => recordFromRow(object, row));
    const earlier = new Map(before.map((row) => [row.id, recordFromRow(object, row)]));
    const changes = records.map((record) => ({
      before: earlier.get(record.id) ?? null,
      after: action === 'destroy' ? null : record,
    }));
    emitEvents({ context, object, action: EVENTS[action], changes });
    return await shapeWithRelations({ context, object, records, selection });
  } catch (error) {
    throw await databaseRefusal(context, object, error);
  }
};

type Outcome = { before: Row[]; after: Row[] };

const destroy = (context: EngineContext, object: ObjectModel, where: Condition): Promise<Outcome> => {
  const table = sql`${sql.table(object.table)} AS ${sql.ref(object.name)}${where}`;
  return context.database.transaction(async (database) => {
    const before = await database.query(inOrderOfChange(object, sql`SELECT ${allColumns(object)} FROM ${table}`));
    await database.query(sql`DELETE FROM ${table}`);
    return { before, after: [] };
  });
};

const mark = (context: EngineContext, object: ObjectModel, where: Condition, action: Removal): Promise<Outcome> => {
  const now = context.now().toISOString();
  const values = { deletedAt: action === 'delete' ? now : null, updatedAt: now };
  const read = sql`SELECT ${allColumns(object)} FROM ${sql.table(object.table)} AS ${sql.ref(object.name)}${where}`;
  return context.database.transaction(async (database) => {
    const before = await database.query(inOrderOfChange(object, read));
    await updateRows({ database, object, where, values });
    const after = await database.query(read);
    const order = before.map((row) => row.id);
    return { before, after: after.toSorted((left, right) => order.indexOf(left.id) - order.indexOf(right.id)) };
  });
};
