import type { Row } from '../../database/database.ts';
import type { RecordData } from '../../engine.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';

/** A table row as the API's record: composites nested, empty text as '' and empty lists as []. */
export const recordFromRow = (object: ObjectModel, row: Row): RecordData => {
  const record: RecordData = {};
  for (const column of object.columns) {
    const value = row[column.name] ?? column.emptyValue;
    if (column.subField === null) {
      record[column.name] = value;
    } else {
      const composite = record[column.field];
      record[column.field] = { ...(typeof composite === 'object' ? composite : {}), [column.subField]: value };
    }
  }
  return record;
};
