import type { Database } from '../../database/database.ts';
import type { RecordData } from '../../engine.ts';
import type { WorkspaceModel } from '../../metadata/workspace-model.ts';
import { defaultValues } from './default-values.ts';
import { insertRows } from './insert-rows.ts';
import { writeData } from './write-data.ts';

/** Rows that exist before anybody asks: no events, no author but the defaults. */
export const seedRecords = async (input: {
  model: WorkspaceModel;
  database: Database;
  now: () => Date;
  newId: () => string;
  objectName: string;
  records: RecordData[];
}): Promise<void> => {
  const object = input.model.get(input.objectName);
  if (object === undefined) throw new Error(`The workspace has no object ${input.objectName}`);
  const rows = input.records.map((record) => ({
    ...defaultValues(object, input),
    ...writeData(object, record).columns,
  }));
  await insertRows(input.database, object, rows);
};
