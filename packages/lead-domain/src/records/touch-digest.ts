import * as z from 'zod/mini';

import { TOUCH_DIRECTIONS, TOUCH_OUTCOMES, TOUCH_TYPES } from '../vocabulary/lead-terms.ts';

import { orElse } from './field-readers.ts';

/** How many of a lead's newest touches its digest keeps. */
export const TOUCH_DIGEST_LENGTH = 100;

/** One touch as the lead remembers it, so that scoring reads no touches. `at` is an ISO time. */
export const touchDigestEntrySchema = z.object({
  id: z.string(),
  type: z.enum(TOUCH_TYPES),
  direction: z.enum(TOUCH_DIRECTIONS),
  outcome: z.nullish(z.enum(TOUCH_OUTCOMES)),
  at: z.string(),
});

export type TouchDigestEntry = z.output<typeof touchDigestEntrySchema>;

export const touchDigestSchema = orElse(z.array(touchDigestEntrySchema), []);
