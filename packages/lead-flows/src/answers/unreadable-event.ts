import { type InputProblem } from '@leads/lead-domain';

import { type FlowFailure } from './flow-failure.ts';

/** The failure of an event whose record is not of the shape that the app knows; names each part for the function's log. */
export const unreadableEvent = (record: string, problems: readonly InputProblem[]): FlowFailure => ({
  ok: false,
  code: 'UNREADABLE',
  message: `The event's ${record} cannot be read: ${problems.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
});
