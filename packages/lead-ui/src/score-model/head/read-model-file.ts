import { readScoreModel } from '@leads/lead-domain';

/** What a pasted model file is good for: it is taken whole, or refused with every problem in it. */
export type FileReading =
  | { kind: 'notJson'; message: string }
  | { kind: 'unreadable'; problems: readonly string[] }
  | { kind: 'refused'; problems: readonly string[] }
  | { kind: 'read'; definition: unknown; rules: number };

export const readModelFile = (text: string): FileReading => {
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch (error) {
    return { kind: 'notJson', message: error instanceof Error ? error.message : String(error) };
  }
  // Which fields the workspace has of its own, the store knows.
  const reading = readScoreModel({ input: definition, customFields: 'ANY' });
  if (reading.kind === 'unreadable') {
    return { kind: 'unreadable', problems: reading.problems.map(({ message }) => message) };
  }
  if (reading.problems.length > 0) {
    return { kind: 'refused', problems: reading.problems.map(({ message }) => message) };
  }
  return { kind: 'read', definition, rules: reading.model.rules.length };
};
