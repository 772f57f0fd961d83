import * as z from 'zod/mini';

import { valueForEach } from '../input/value-for-each.ts';
import { wholeNumber } from '../input/whole-number.ts';
import {
  AUTHORITY_ANSWERS,
  BUDGET_ANSWERS,
  NEED_ANSWERS,
  TIMELINE_ANSWERS,
} from '../vocabulary/qualification-terms.ts';

const answerPoints = wholeNumber({ from: 0, to: 100 });
const days = wholeNumber({ from: 1, to: 3650 });

const criterionSchema = <const Answers extends readonly [string, ...string[]]>(answers: Answers) =>
  z.object({
    /** What each answer is worth towards a qualified lead; the best ones of the four criteria sum to 100 by default. */
    points: valueForEach({ names: answers, value: answerPoints }),
    /** Answers that open the gate to SQL; none: this criterion is not needed. */
    opensGate: z.array(z.enum(answers)),
    /** After so many days the answer is stale and counts as missing. */
    staleAfterDays: days,
  });

export const qualificationSettingsSchema = z.object({
  BUDGET: criterionSchema(BUDGET_ANSWERS),
  AUTHORITY: criterionSchema(AUTHORITY_ANSWERS),
  NEED: criterionSchema(NEED_ANSWERS),
  TIMELINE: criterionSchema(TIMELINE_ANSWERS),
});
export type QualificationSettings = z.output<typeof qualificationSettingsSchema>;

/** Plans grow old faster than roles: a timeline is asked again after a month, an authority after half a year. */
export const DEFAULT_QUALIFICATION: QualificationSettings = {
  BUDGET: {
    points: { APPROVED: 25, AWAITING_APPROVAL: 15, NONE: 0 },
    opensGate: ['APPROVED', 'AWAITING_APPROVAL'],
    staleAfterDays: 90,
  },
  AUTHORITY: {
    points: { DECISION_MAKER: 25, INFLUENCER: 18, USER: 8, NO_INFLUENCE: 0 },
    opensGate: ['DECISION_MAKER', 'INFLUENCER'],
    staleAfterDays: 180,
  },
  NEED: {
    points: { CRITICAL: 25, IMPORTANT: 18, NICE_TO_HAVE: 6, NONE: 0 },
    opensGate: ['CRITICAL', 'IMPORTANT'],
    staleAfterDays: 90,
  },
  TIMELINE: {
    points: { THIS_MONTH: 25, THIS_QUARTER: 20, THIS_YEAR: 12, LATER: 3 },
    opensGate: ['THIS_MONTH', 'THIS_QUARTER', 'THIS_YEAR'],
    staleAfterDays: 30,
  },
};
