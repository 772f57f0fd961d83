import type { RecordAction, RecordEvent } from '../../engine.ts';
import type { WorkspaceMetadata } from '../../metadata/metadata.ts';
import type { LogicFunctionManifest } from '../app/manifest.ts';
import type { FunctionCall } from '../functions/create-function-runner.ts';
import type { WorkspaceMember } from '../workspace.ts';
import { batchPayload, eventBatch, eventPayload } from './event-payload.ts';
import { triggeredBy } from './triggered-by.ts';

/** Starts the functions that wait for record events. Each run acts as the app, whoever changed the record. */
export const createEventDispatcher =
  (setup: {
    workspaceId: string;
    metadata: WorkspaceMetadata;
    functions: readonly LogicFunctionManifest[];
    members: () => readonly WorkspaceMember[];
    start: (call: FunctionCall) => void;
  }) =>
  (events: readonly RecordEvent[]): void => {
    const { workspaceId, metadata, functions, members, start } = setup;

    for (const { name, action, objectName, group } of groups(events)) {
      const object = metadata.objects.find((candidate) => candidate.nameSingular === objectName);
      if (object === undefined) continue;
      const batch = eventBatch({ name, workspaceId, object });
      const withMember = (event: RecordEvent) => ({
        event,
        member: members().find((member) => member.id === event.actor.workspaceMemberId) ?? null,
      });

      for (const logicFunction of functions) {
        const settings = logicFunction.databaseEventTriggerSettings;
        if (settings == null) continue;
        const triggering = triggeredBy({ settings, action, events: group }).map(withMember);
        if (triggering.length === 0) continue;
        const payloads =
          settings.batchMode === true
            ? [batchPayload({ batch, events: triggering })]
            : triggering.map((one) => eventPayload({ batch, ...one }));
        for (const payload of payloads) start({ logicFunction, payload, trigger: { kind: 'event', name } });
      }
    }
  };

type Group = { name: string; action: RecordAction; objectName: string; group: RecordEvent[] };

/** Twenty announces every create and update a second time as `upserted`. */
const groups = (events: readonly RecordEvent[]): Group[] => {
  const byName = new Map<string, Group>();
  const add = (event: RecordEvent, action: RecordAction): void => {
    const name = `${event.objectName}.${action}`;
    const group = byName.get(name) ?? { name, action, objectName: event.objectName, group: [] };
    group.group.push(event);
    byName.set(name, group);
  };
  for (const event of events) {
    if (event.action === 'upserted') continue;
    add(event, event.action);
    if (event.action === 'created' || event.action === 'updated') add(event, 'upserted');
  }
  return [...byName.values()];
};
