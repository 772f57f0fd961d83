import * as z from 'zod/mini';

import { wholeNumber } from '../input/whole-number.ts';

/**
 * When somebody wants a lead back, instead of what its reason says. Whether a lead wakes at all is the reason's rule, so
 * NEVER is chosen by the reason alone.
 */
export const wakeChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ON_DATE'), at: z.string() }),
  z.object({ kind: z.literal('AFTER_DAYS'), days: wholeNumber({ from: 1, to: 3650 }) }),
  z.object({ kind: z.literal('ON_SIGNAL') }),
]);
export type WakeChoice = z.output<typeof wakeChoiceSchema>;
