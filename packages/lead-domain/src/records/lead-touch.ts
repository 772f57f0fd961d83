import * as z from 'zod/mini';

import { TOUCH_DIRECTIONS, TOUCH_OUTCOMES, TOUCH_TYPES } from '../vocabulary/lead-terms.ts';

import { choiceSchema, flagSchema, optionalTextSchema, orElse, textSchema } from './field-readers.ts';

/** One contact or behaviour as the workspace returns it. Times are ISO strings. */
export const leadTouchSchema = z.object({
  id: z.string(),
  createdAt: optionalTextSchema,
  deletedAt: optionalTextSchema,
  name: textSchema,
  // Twenty reserves the name `type` for itself.
  touchType: z.enum(TOUCH_TYPES),
  direction: orElse(z.enum(TOUCH_DIRECTIONS), 'INCOMING'),
  outcome: choiceSchema(TOUCH_OUTCOMES),
  occurredAt: optionalTextSchema,
  body: textSchema,
  isCounted: flagSchema,
  utmSource: textSchema,
  utmMedium: textSchema,
  utmCampaign: textSchema,
  landingPage: textSchema,
  leadId: optionalTextSchema,
  personId: optionalTextSchema,
  companyId: optionalTextSchema,
  opportunityId: optionalTextSchema,
});

export type LeadTouch = z.output<typeof leadTouchSchema>;
