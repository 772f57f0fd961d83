import { type Result, type TwentyClient } from '@leads/twenty-api';

import { type WrittenIds } from './compose-writes.ts';
import { type RecordData, type RecordWrite } from './record-write.ts';
import { runWrites } from './run-writes.ts';

export type EventData = RecordData & { id: string };

/** A change of one lead, and the lines of its history that go with it; they refer to the lead, which is there. */
export type LeadWrite<Changes extends RecordData = RecordData> = {
  leadId: string;
  changes: Changes;
  events: readonly EventData[];
};

/**
 * Changes a lead and writes its history, as one document: neither needs the other. Where Twenty carried out one of the two
 * alone it is sent again at once, since nobody would find out later that a line is missing.
 */
export const writeLead = async ({
  client,
  name,
  write: { leadId, changes, events },
}: {
  client: TwentyClient;
  name: string;
  write: LeadWrite;
}): Promise<Result<WrittenIds>> => {
  const writes: RecordWrite[] = [
    ...(Object.keys(changes).length > 0
      ? [{ kind: 'update' as const, object: 'lead' as const, id: leadId, data: changes }]
      : []),
    ...(events.length > 0 ? [{ kind: 'upsert' as const, object: 'leadEvent' as const, data: [...events] }] : []),
  ];
  const written = await runWrites({ client, name, writes });
  return written.ok || written.error.code !== 'PARTIAL' ? written : runWrites({ client, name, writes });
};
