import type { RecordAction, RecordData, RecordEvent } from '../../engine.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import { recordDiff, updatedFieldsOf } from './record-diff.ts';

export type Change = { before: RecordData | null; after: RecordData | null };

type Emitted = { context: EngineContext; object: ObjectModel; action: RecordAction; changes: readonly Change[] };

/** Tells the listener, in the order of the records. An update that changed nothing is no event. */
export const emitEvents = (input: Emitted): void => {
  const events = input.changes.flatMap((change) => eventOf(input, change) ?? []);
  if (events.length > 0) input.context.emit(events);
};

const COMPARED: readonly RecordAction[] = ['updated', 'deleted', 'restored', 'upserted'];

const eventOf = ({ context, object, action }: Emitted, { before, after }: Change): RecordEvent | null => {
  const id = (after ?? before)?.id;
  if (typeof id !== 'string') return null;
  const diff = COMPARED.includes(action) && after !== null ? recordDiff(object, before ?? {}, after) : null;
  const updatedFields = diff === null ? null : updatedFieldsOf(object, diff);
  // Every write is an upsert to those who listen for upserts, even one that changed nothing.
  if (action !== 'upserted' && updatedFields?.length === 0) return null;
  return {
    name: `${object.name}.${action}`,
    objectName: object.name,
    action,
    recordId: id,
    before: action === 'created' ? null : before,
    after: action === 'destroyed' ? null : after,
    diff,
    updatedFields,
    actor: context.actor,
  };
};
