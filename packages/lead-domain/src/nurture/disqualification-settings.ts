import * as z from 'zod/mini';

import { wholeNumber } from '../input/whole-number.ts';

/** What is proposed to do about a lead that is put away, beside putting it away. */
export const REACTION_KINDS = ['CLOSING_TASK', 'OTHER_CHANNEL', 'ASK_WHY', 'NONE'] as const;
export type ReactionKind = (typeof REACTION_KINDS)[number];

const days = wholeNumber({ from: 1, to: 3650 });
const sentence = z.string().check(z.maxLength(300));
const label = z.string().check(z.regex(/\S/, { message: 'Give it a label that can be read.' }), z.maxLength(80));

const reactionSchema = z
  .object({
    kind: z.enum(REACTION_KINDS),
    /** The task's title: what to do, as one says it to a colleague. */
    sentence,
    sentenceFa: z.optional(sentence),
    /** Working days until the task is due. */
    dueInDays: wholeNumber({ from: 0, to: 90 }),
  })
  .check(
    z.refine(({ kind, sentence: title }) => kind === 'NONE' || title.trim() !== '', {
      path: ['sentence'],
      message: 'A reaction needs a sentence that says what to do; without one choose NONE.',
    }),
  );

/** `ON_SIGNAL`: a new touch, no date. `NEVER`: not even a touch; only a person brings the lead back. */
const wakeRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('AFTER_DAYS'), days }),
  z.object({ kind: z.literal('ON_SIGNAL') }),
  z.object({ kind: z.literal('NEVER') }),
]);
export type WakeRule = z.output<typeof wakeRuleSchema>;

const reasonSchema = z.object({
  /** Stays when the label is worded anew: leads keep it. */
  key: z.string().check(
    z.regex(/^[A-Z][A-Z0-9_]{0,59}$/, {
      message: 'A key is made of capital letters, digits and underscores, such as NO_BUDGET.',
    }),
  ),
  label,
  labelFa: z.optional(label),
  reaction: reactionSchema,
  wake: wakeRuleSchema,
  /** Closing with this reason after fewer contact attempts warns. A reason that has it says: nobody was reached. */
  neededAttempts: z.optional(wholeNumber({ from: 1, to: 100 })),
});
export type DisqualificationReason = z.output<typeof reasonSchema>;

export const disqualificationSettingsSchema = z.object({
  reasons: z.array(reasonSchema).check(
    z.minLength(1),
    z.maxLength(60),
    z.refine((reasons) => new Set(reasons.map(({ key }) => key)).size === reasons.length, {
      message: 'Two reasons have the same key.',
    }),
  ),
  /** A lead refused again for the same reason sleeps twice as long, but no longer than this. */
  longestSleepDays: days,
});
export type DisqualificationSettings = z.output<typeof disqualificationSettingsSchema>;
