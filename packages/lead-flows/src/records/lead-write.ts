import { type RecordData, type RecordWrite } from './record-write.ts';

export type EventData = RecordData & { id: string };

/** A change of one lead, and the lines of its history that go with it; they refer to the lead, which is there. */
export type LeadWrite<Changes extends RecordData = RecordData> = {
  leadId: string;
  changes: Changes;
  events: readonly EventData[];
};

/** Both in one document: neither needs the other, and a repeat makes the same lines again. */
export const writesOfLead = ({ leadId, changes, events }: LeadWrite): RecordWrite[] => [
  { kind: 'update', object: 'lead', id: leadId, data: changes },
  ...(events.length > 0 ? [{ kind: 'upsert' as const, object: 'leadEvent' as const, data: [...events] }] : []),
];
