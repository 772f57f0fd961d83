import * as z from 'zod/mini';

import { valueForEach } from '../input/value-for-each.ts';
import { wholeNumber } from '../input/whole-number.ts';
import { OPEN_STATUSES } from '../lifecycle/transitions.ts';
import { TIMELINE_ANSWERS } from '../vocabulary/qualification-terms.ts';

const days = wholeNumber({ from: 0, to: 3650 });

/** When and into what a lead is converted. */
export const conversionSettingsSchema = z.object({
  /** Statuses from which a lead may be converted; companies differ on when a lead counts as converted. */
  convertibleFrom: z.array(z.enum(OPEN_STATUSES)).check(z.minLength(1)),
  createsOpportunity: z.boolean(),
  /** Stage of a new opportunity: an option of the workspace's own field. */
  opportunityStage: z.string().check(z.minLength(1)),
  /** Stages in which an opportunity is closed: nothing is attached to it by itself. */
  closedStages: z.array(z.string()),
  /** `{company}`, `{person}` and `{interest}` stand for the lead's own values. */
  opportunityName: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Days from now to the expected close, by the answer on the timeline. */
  closeInDays: valueForEach({ names: TIMELINE_ANSWERS, value: days }),
  closeInDaysWithoutTimeline: z.nullable(days),
  /** Used where an amount has no currency. */
  currencyCode: z.string().check(z.regex(/^([A-Z]{3})?$/)),
});
export type ConversionSettings = z.output<typeof conversionSettingsSchema>;

export const DEFAULT_CONVERSION: ConversionSettings = {
  convertibleFrom: ['SQL'],
  createsOpportunity: true,
  opportunityStage: 'NEW',
  closedStages: ['CUSTOMER'],
  opportunityName: '{company} – {interest}',
  closeInDays: { THIS_MONTH: 30, THIS_QUARTER: 90, THIS_YEAR: 270, LATER: 450 },
  closeInDaysWithoutTimeline: null,
  currencyCode: 'USD',
};
