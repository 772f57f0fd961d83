import { expect, it } from '@jest/globals';
import type { RecordAction, RecordEvent } from '../../engine.ts';
import type { ObjectMetadata } from '../../metadata/metadata.ts';
import type { LogicFunctionManifest } from '../app/manifest.ts';
import type { FunctionCall } from '../functions/create-function-runner.ts';
import { createEventDispatcher } from './create-event-dispatcher.ts';

const LEAD: ObjectMetadata = {
  id: 'o',
  universalIdentifier: 'u',
  nameSingular: 'lead',
  namePlural: 'leads',
  labelSingular: 'Lead',
  labelPlural: 'Leads',
  description: null,
  icon: null,
  isCustom: true,
  isSystem: false,
  labelIdentifierField: 'name',
  fields: [],
  uniqueIndexes: [],
};

const waiting = (eventName: string, batchMode = false): LogicFunctionManifest => ({
  universalIdentifier: eventName,
  name: eventName,
  timeoutSeconds: 1,
  handlerName: 'default',
  builtHandlerPath: 'x.mjs',
  databaseEventTriggerSettings: { eventName, batchMode },
});

const event = (action: RecordAction, recordId: string): RecordEvent => ({
  name: `lead.${action}`,
  objectName: 'lead',
  action,
  recordId,
  before: null,
  after: { id: recordId },
  diff: null,
  updatedFields: null,
  actor: { kind: 'system', name: 'System', role: null },
});

const callsOf = (functions: LogicFunctionManifest[], events: RecordEvent[]): FunctionCall[] => {
  const calls: FunctionCall[] = [];
  const dispatch = createEventDispatcher({
    workspaceId: 'w',
    metadata: { objects: [LEAD] },
    functions,
    members: () => [],
    start: (call) => calls.push(call),
  });
  dispatch(events);
  return calls;
};

it('starts one run an event', () => {
  const calls = callsOf([waiting('lead.created')], [event('created', '1'), event('created', '2')]);

  expect(calls.map((call) => call.payload)).toMatchObject([
    { name: 'lead.created', recordId: '1', properties: { after: { id: '1' } } },
    { name: 'lead.created', recordId: '2', properties: { after: { id: '2' } } },
  ]);
});

it('starts one run a write in batch mode', () => {
  const calls = callsOf([waiting('lead.created', true)], [event('created', '1'), event('created', '2')]);

  expect(calls.map((call) => call.payload)).toMatchObject([
    { name: 'lead.created', workspaceId: 'w', events: [{ recordId: '1' }, { recordId: '2' }] },
  ]);
});

it('announces creates and updates as upserted, once', () => {
  const events = [event('created', '1'), event('upserted', '1'), event('updated', '2'), event('deleted', '3')];

  expect(callsOf([waiting('lead.upserted')], events).map((call) => call.payload)).toMatchObject([
    { name: 'lead.upserted', recordId: '1' },
    { name: 'lead.upserted', recordId: '2' },
  ]);
});
