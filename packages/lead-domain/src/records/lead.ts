import * as z from 'zod/mini';

import {
  CONSENT_STATES,
  LEAD_KINDS,
  LEAD_RATINGS,
  LEAD_SOURCES,
  LEAD_STATUSES,
  PREFERRED_CHANNELS,
} from '../vocabulary/lead-terms.ts';
import {
  AUTHORITY_ANSWERS,
  BUDGET_ANSWERS,
  NEED_ANSWERS,
  TIMELINE_ANSWERS,
} from '../vocabulary/qualification-terms.ts';
import { LEAD_GRADES, SCORE_FLAGS } from '../vocabulary/scoring-terms.ts';

import {
  addressSchema,
  currencySchema,
  emailsSchema,
  fullNameSchema,
  linksSchema,
  phonesSchema,
} from './composites.ts';
import {
  choiceSchema,
  countSchema,
  flagSchema,
  jsonSchema,
  optionalNumberSchema,
  optionalTextSchema,
  orElse,
  textSchema,
} from './field-readers.ts';
import { touchDigestSchema } from './touch-digest.ts';

/** A lead as the workspace returns it. Times are ISO strings or null; numbers that were never written are null or 0. */
export const leadSchema = z.object({
  id: z.string(),
  createdAt: optionalTextSchema,
  updatedAt: optionalTextSchema,
  deletedAt: optionalTextSchema,
  name: textSchema,
  contactName: fullNameSchema,
  jobTitle: textSchema,
  emails: emailsSchema,
  phones: phonesSchema,
  companyName: textSchema,
  website: linksSchema,
  // Twenty reserves the name `address` for itself.
  postalAddress: addressSchema,
  industry: textSchema,
  employees: optionalNumberSchema,
  interest: textSchema,
  salesLineId: optionalTextSchema,
  source: choiceSchema(LEAD_SOURCES),
  kind: choiceSchema(LEAD_KINDS),
  utmSource: textSchema,
  utmMedium: textSchema,
  utmCampaign: textSchema,
  landingPage: textSchema,
  language: textSchema,
  preferredChannel: choiceSchema(PREFERRED_CHANNELS),
  status: orElse(z.enum(LEAD_STATUSES), 'NEW'),
  statusNote: textSchema,
  heldStatus: choiceSchema(LEAD_STATUSES),
  rating: choiceSchema(LEAD_RATINGS),
  grade: choiceSchema(LEAD_GRADES),
  /** Always the computed one; `scoreOverride` stands beside it until it is released. */
  score: optionalNumberSchema,
  scoreOverride: optionalNumberSchema,
  scoreParts: jsonSchema,
  scoreFlag: choiceSchema(SCORE_FLAGS),
  /** Whole percent, learnt from finished leads; `winParts` says why. */
  winProbability: optionalNumberSchema,
  winParts: jsonSchema,
  touchDigest: touchDigestSchema,
  ownerId: optionalTextSchema,
  assignedAt: optionalTextSchema,
  firstResponseDueAt: optionalTextSchema,
  firstRespondedAt: optionalTextSchema,
  nextStep: textSchema,
  nextStepAt: optionalTextSchema,
  lastTouchAt: optionalTextSchema,
  contactAttempts: countSchema,
  encounters: countSchema,
  completeness: optionalNumberSchema,
  isIncomplete: flagSchema,
  budgetStatus: choiceSchema(BUDGET_ANSWERS),
  budgetAmount: currencySchema,
  authority: choiceSchema(AUTHORITY_ANSWERS),
  need: choiceSchema(NEED_ANSWERS),
  timeline: choiceSchema(TIMELINE_ANSWERS),
  disqualificationReason: textSchema,
  disqualifiedAt: optionalTextSchema,
  wakeAt: optionalTextSchema,
  timesRecycled: countSchema,
  consent: choiceSchema(CONSENT_STATES),
  doNotContact: flagSchema,
  convertedAt: optionalTextSchema,
  convertedPersonId: optionalTextSchema,
  convertedCompanyId: optionalTextSchema,
  convertedOpportunityId: optionalTextSchema,
});

export type Lead = z.output<typeof leadSchema>;
