import { EVENT_PROPERTIES, TARGET_PROPERTIES, type SerialisedEvent } from '../protocol/serialised-event.ts';

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

const read = (source: object, names: readonly string[]): [string, string | number | boolean][] =>
  names.flatMap((name) => {
    const value: unknown = Reflect.get(source, name);
    return isPlain(value) ? [[name, value]] : [];
  });

/** Only plain values cross to the worker: the event's own and those of its target that components ask for. */
export const serialiseEvent = (event: { type: string; target: EventTarget | null }): SerialisedEvent => {
  const target = event.target ?? {};
  const files = 'files' in target && target.files ? [...(target.files as FileList)] : null;
  return {
    ...Object.fromEntries([...read(event, EVENT_PROPERTIES), ...read(target, TARGET_PROPERTIES)]),
    ...(files && { files: files.map(({ name, size, type, lastModified }) => ({ name, size, type, lastModified })) }),
    type: event.type,
  };
};
