import type { RecordData } from '../../engine.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import { recordFromRow } from '../read/record-from-row.ts';
import { defaultValues } from './default-values.ts';
import { insertRows } from './insert-rows.ts';
import { emitEvents } from './record-events.ts';
import type { ColumnValues } from './write-data.ts';

/** Writes new rows and tells of them. */
export const insertRecords = async (
  context: EngineContext,
  object: ObjectModel,
  rows: ColumnValues[],
): Promise<RecordData[]> => {
  const complete = rows.map((row) => ({ ...defaultValues(object, context), ...row }));
  const inserted = await insertRows(context.database, object, complete);
  const records = inserted.map((row) => recordFromRow(object, row));
  const changes = records.map((after) => ({ before: null, after }));
  emitEvents({ context, object, action: 'created', changes });
  emitEvents({ context, object, action: 'upserted', changes });
  return records;
};
