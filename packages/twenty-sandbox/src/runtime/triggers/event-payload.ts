import type { RecordEvent } from '../../engine.ts';
import type { ObjectMetadata } from '../../metadata/metadata.ts';
import type { WorkspaceMember } from '../workspace.ts';

export type EventBatch = {
  name: string;
  workspaceId: string;
  objectMetadata: Record<string, unknown>;
};

/** What a function triggered by one record event is given. */
export const eventPayload = ({ batch, event, member }: EventPayloadInput): Record<string, unknown> => ({
  ...batch,
  ...recordEvent({ event, member }),
});

/** What a function in batch mode is given: all events of one write. */
export const batchPayload = ({
  batch,
  events,
}: {
  batch: EventBatch;
  events: { event: RecordEvent; member: WorkspaceMember | null }[];
}): Record<string, unknown> => ({ ...batch, events: events.map(recordEvent) });

export const eventBatch = ({
  name,
  workspaceId,
  object,
}: {
  name: string;
  workspaceId: string;
  object: ObjectMetadata;
}): EventBatch => {
  const flat = Object.entries(object).filter(([key]) => key !== 'fields' && key !== 'uniqueIndexes');
  return {
    name,
    workspaceId,
    objectMetadata: { ...Object.fromEntries(flat), workspaceId, fieldIds: object.fields.map((field) => field.id) },
  };
};

type EventPayloadInput = { batch: EventBatch; event: RecordEvent; member: WorkspaceMember | null };

const recordEvent = ({ event, member }: Omit<EventPayloadInput, 'batch'>): Record<string, unknown> => ({
  ...(member === null
    ? {}
    : { userId: member.userId, userWorkspaceId: member.userWorkspaceId, workspaceMemberId: member.id }),
  recordId: event.recordId,
  properties: {
    ...(event.before === null ? {} : { before: event.before }),
    ...(event.after === null ? {} : { after: event.after }),
    ...(event.updatedFields === null ? {} : { updatedFields: event.updatedFields }),
    ...(event.diff === null ? {} : { diff: event.diff }),
  },
});
