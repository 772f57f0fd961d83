import type { RecordData } from '../../engine.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import type { Selection } from '../document/selection.ts';
import { requireUuid } from '../input/uuid.ts';
import { requirePermission } from '../permissions.ts';
import { shapeWithRelations } from '../read/load-relations.ts';
import { badInput } from '../refusal.ts';
import { createdByColumns } from './actor-columns.ts';
import { connectRelations } from './connect-relations.ts';
import { databaseRefusal } from './database-refusal.ts';
import { insertRecords } from './insert-records.ts';
import { withPositions } from './positions.ts';
import { upsertRecords } from './upsert-records.ts';
import { writeData, type ColumnValues } from './write-data.ts';

const MAXIMUM_RECORDS = 200;

/** Creates records, or with `upsert` updates those that exist already; answers them. */
export const createRecords = async (input: {
  context: EngineContext;
  object: ObjectModel;
  data: Record<string, unknown>[];
  isUpsert: boolean;
  selection: Selection;
}): Promise<RecordData[]> => {
  const { context, object, isUpsert, selection } = input;
  for (const record of input.data) if (record.id) requireUuid(record.id);
  const data = await withPositions({ context, object, records: input.data, fillMissing: !isUpsert });
  const written = data.map((record) => writeData(object, record));
  requireFew(written.length);
  const names = [...new Set(input.data.flatMap((record) => Object.keys(record)))];
  requirePermission({ actor: context.actor, object, operation: 'write', selection, written: names });
  const rows: ColumnValues[] = [];
  for (const { columns, connects } of written) {
    const connected = await connectRelations(context, object, connects);
    rows.push({ ...columns, ...connected, ...createdByColumns(context.actor, columns) });
  }
  try {
    const records = await (isUpsert ? upsertRecords : insertRecords)(context, object, rows);
    return await shapeWithRelations({ context, object, records, selection, perParent: MAXIMUM_RECORDS });
  } catch (error) {
    throw await databaseRefusal(context, object, error);
  }
};

const requireFew = (count: number): void => {
  if (count <= MAXIMUM_RECORDS) return;
  const words = `Maximum number of records to upsert is ${MAXIMUM_RECORDS}.`;
  throw badInput('TOO_MANY_RECORDS_TO_UPDATE', words, words);
};
