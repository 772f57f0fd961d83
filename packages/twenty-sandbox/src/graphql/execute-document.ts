import type { EngineAnswer, EngineError, EngineRequest, RecordData } from '../engine.ts';
import type { EngineContext } from './context.ts';
import type { ReadDocument, RootField } from './document/read-document.ts';
import { errorOf } from './error-of.ts';
import { runRootField } from './run-root-field.ts';

/**
 * Runs a document: its root fields start in a drawn order and go on side by side; one that fails leaves its neighbours
 * written.
 */
export const executeDocument = async (input: {
  request: EngineRequest;
  read: (request: EngineRequest) => ReadDocument;
  shuffle: <Item>(items: readonly Item[]) => Item[];
  context: EngineContext;
}): Promise<EngineAnswer> => {
  const document = input.read(input.request);
  if (document.kind === 'answered') return document.answer;
  const results = new Map<string, unknown>();
  const errors: EngineError[] = [];
  const run = async (field: RootField): Promise<void> => {
    try {
      results.set(field.key, await runRootField(field, input.context));
    } catch (error) {
      results.set(field.key, null);
      errors.push(errorOf(error));
    }
  };
  await Promise.all(input.shuffle(document.fields).map(run));
  const data: RecordData = Object.fromEntries(document.fields.map(({ key }) => [key, results.get(key) ?? null]));
  return errors.length === 0 ? { data } : { data, errors };
};
