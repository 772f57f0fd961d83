import { type ConversionPhase, type ConversionWrite } from '@leads/lead-domain';

import { type RecordWrite } from '../records/record-write.ts';

/** A phase of the plan as root fields of one document. */
export const recordWritesOf = (phase: ConversionPhase): RecordWrite[] => phase.writes.map(recordWriteOf);

const recordWriteOf = (write: ConversionWrite): RecordWrite => {
  const { object } = write;
  if (write.kind === 'create') {
    const [first] = write.records;
    // An upsert would find a stranger's record by its unique value and overwrite it; links have none.
    const isLink = object === 'noteTarget' || object === 'taskTarget';
    return first && !isLink ? { kind: 'create', object, data: first } : { kind: 'upsert', object, data: write.records };
  }
  const [id, ...others] = write.ids;
  return id !== undefined && others.length === 0
    ? { kind: 'update', object, id, data: write.data }
    : { kind: 'updateWhere', object, filter: { id: { in: write.ids } }, data: write.data };
};
