import * as z from 'zod/mini';

import { valueForEach } from '../input/value-for-each.ts';
import { wholeNumber } from '../input/whole-number.ts';

import { NEXT_STEP_KEYS, WEEKDAYS } from './contact-terms.ts';

const days = wholeNumber({ from: 0, to: 365 });
const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** When we work, and when the next contact is proposed. */
export const contactSettingsSchema = z.object({
  /** Days on which nobody works, at most six. */
  weekend: z.array(z.enum(WEEKDAYS)).check(
    z.refine((weekend) => new Set(weekend).size < WEEKDAYS.length, {
      message: 'At least one day of the week must be a working day.',
    }),
  ),
  /** Days off besides, as `2027-03-21`. */
  holidays: z.array(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))).check(z.maxLength(200)),
  /** How far the workspace's clock is from UTC, as `+03:30`. */
  utcOffset: z.string().check(z.regex(/^[+-](0\d|1[0-4]):[0-5]\d$/)),
  /** Times of day at which contacts are proposed; who did not answer at one is tried at another. */
  callTimes: z.array(timeOfDay).check(z.minLength(1), z.maxLength(12)),
  /** Working days until the next try after the first, the second, … contact without an answer; the last one repeats. */
  retryAfterDays: z.array(wholeNumber({ from: 1, to: 90 })).check(z.minLength(1), z.maxLength(20)),
  /** Contacts longer ago than so many days count for no row of unanswered ones: who woke is tried anew. */
  attemptsCountForDays: wholeNumber({ from: 1, to: 3650 }),
  /** Working days until each step; `TRY_AGAIN` follows `retryAfterDays`. */
  stepAfterDays: valueForEach({ names: NEXT_STEP_KEYS, value: days }),
});
export type ContactSettings = z.output<typeof contactSettingsSchema>;

export const DEFAULT_CONTACT: ContactSettings = {
  weekend: ['SATURDAY', 'SUNDAY'],
  holidays: [],
  utcOffset: '+00:00',
  callTimes: ['10:00', '14:00', '16:30'],
  retryAfterDays: [1, 2, 3, 5],
  attemptsCountForDays: 60,
  stepAfterDays: {
    FOLLOW_UP: 3,
    ASK_FOR_REPLY: 3,
    TRY_AGAIN: 1,
    OTHER_CHANNEL: 2,
    // Where they named no day.
    CONTACT_AS_ASKED: 20,
    PREPARE_MEETING: 1,
    SEND_SUMMARY: 1,
    SEND_OFFER: 1,
    FOLLOW_UP_OFFER: 3,
    FOLLOW_UP_PRICE_LIST: 2,
    CLOSE_UNREACHABLE: 1,
  },
};
