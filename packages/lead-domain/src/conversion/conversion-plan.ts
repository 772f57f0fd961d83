import * as z from 'zod/mini';

import { matchEvidenceSchema, matchesSchema } from '../matching/match.ts';
import { CONVERSION_ROLES } from '../vocabulary/conversion-terms.ts';

/** What the user decides; a role that is left out takes the plan's own proposal. */
export const conversionChoicesSchema = z.object({
  company: z.optional(
    z.discriminatedUnion('mode', [
      z.object({ mode: z.literal('attach'), id: z.uuid() }),
      z.object({ mode: z.literal('create') }),
      z.object({ mode: z.literal('none') }),
    ]),
  ),
  person: z.optional(
    z.discriminatedUnion('mode', [
      z.object({ mode: z.literal('attach'), id: z.uuid() }),
      z.object({ mode: z.literal('create') }),
      z.object({ mode: z.literal('none') }),
    ]),
  ),
  opportunity: z.optional(
    z.discriminatedUnion('mode', [
      z.object({ mode: z.literal('attach'), id: z.uuid() }),
      z.object({
        mode: z.literal('create'),
        name: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
        amount: z.optional(z.object({ amountMicros: z.nullable(z.number()), currencyCode: z.string() })),
      }),
      z.object({ mode: z.literal('none') }),
    ]),
  ),
});
export type ConversionChoices = z.output<typeof conversionChoicesSchema>;

export const PLAN_ACTIONS = ['create', 'attach', 'none'] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

const fieldChangeSchema = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() });
export type FieldChange = z.output<typeof fieldChangeSchema>;

/** `data` is what is written: the whole record where it is created, the filled gaps where it is attached. */
const plannedRecordSchema = z.object({
  action: z.enum(PLAN_ACTIONS),
  id: z.nullable(z.string()),
  label: z.string(),
  evidence: z.array(matchEvidenceSchema),
  changes: z.array(fieldChangeSchema),
  data: z.record(z.string(), z.unknown()),
});
export type PlannedRecord = z.output<typeof plannedRecordSchema>;

export const MOVED_OBJECTS = ['noteTarget', 'taskTarget', 'attachment', 'leadTouch'] as const;
export type MovedObject = (typeof MOVED_OBJECTS)[number];

/**
 * What follows the lead. Notes and tasks get a second target (`creates`, with derived ids) and keep the lead's, so that
 * its history stays readable; files and touches get the new records as further links (`data`, to all `ids` at once).
 */
const plannedMoveSchema = z.object({
  object: z.enum(MOVED_OBJECTS),
  /** The records on the lead that are meant: targets, attachments or touches. */
  ids: z.array(z.string()),
  creates: z.array(z.looseObject({ id: z.string() })),
  data: z.record(z.string(), z.unknown()),
});
export type PlannedMove = z.output<typeof plannedMoveSchema>;

export const PLAN_WARNINGS = [
  'COMPANY_DOMAIN_DIFFERS',
  'COMPANY_DOMAIN_TAKEN',
  'PERSON_IN_OTHER_COMPANY',
  'OPPORTUNITY_OF_OTHER_COMPANY',
  'DO_NOT_CONTACT',
  'CONSENT_WITHDRAWN',
  'WEAK_MATCH_CHOSEN',
  'SIMILAR_RECORD_NOT_CHOSEN',
  'MORE_ACTIVITIES_THAN_MOVED',
  'MAIL_AND_CALENDAR_FOLLOW_THE_ADDRESS',
  'VALUE_WITHOUT_TARGET',
] as const;
export type PlanWarningCode = (typeof PLAN_WARNINGS)[number];

/** Problems stop the conversion until a choice or the lead is changed. */
export const PLAN_PROBLEMS = [
  'PERSON_EMAIL_TAKEN',
  'PERSON_EMAIL_TAKEN_BY_DELETED',
  'CHOSEN_RECORD_UNKNOWN',
  'CHOSEN_RECORD_DELETED',
  'COMPANY_WITHOUT_PERSON',
  'OPPORTUNITY_WITHOUT_CONTACT',
  'NAME_MISSING',
  'NOTHING_TO_CONVERT_TO',
] as const;
export type PlanProblemCode = (typeof PLAN_PROBLEMS)[number];

const role = z.enum(CONVERSION_ROLES);

const planWarningSchema = z.object({ code: z.enum(PLAN_WARNINGS), role: z.nullable(role), message: z.string() });
export type PlanWarning = z.output<typeof planWarningSchema>;

const planProblemSchema = z.object({
  code: z.enum(PLAN_PROBLEMS),
  role: z.nullable(role),
  field: z.optional(z.string()),
  message: z.string(),
  /** The record that stands in the way. */
  recordId: z.optional(z.string()),
});
export type PlanProblem = z.output<typeof planProblemSchema>;

/**
 * What to read again after Twenty's shipped workflow had its time: it moves a person with a business address to a
 * company of that domain. Where `companyId` of the person is not the expected one, put it back.
 */
const workflowCheckSchema = z.object({
  personId: z.string(),
  expectedCompanyId: z.nullable(z.string()),
  emailDomain: z.string(),
  /** The workflow would choose another company than the plan. */
  isLikelyToMove: z.boolean(),
});
export type WorkflowCheck = z.output<typeof workflowCheckSchema>;

export const conversionPlanSchema = z.object({
  kind: z.literal('plan'),
  leadId: z.string(),
  leadName: z.string(),
  attempt: z.number(),
  plannedAt: z.string(),
  records: z.object({ company: plannedRecordSchema, person: plannedRecordSchema, opportunity: plannedRecordSchema }),
  moves: z.array(plannedMoveSchema),
  /** The lead's own change, written last and alone. */
  lead: z.object({ changes: z.array(fieldChangeSchema), data: z.record(z.string(), z.unknown()) }),
  warnings: z.array(planWarningSchema),
  /** Not empty: show the plan, do not run it. */
  problems: z.array(planProblemSchema),
  alternatives: matchesSchema,
  checkAfterWorkflow: z.nullable(workflowCheckSchema),
});
export type ConversionPlan = z.output<typeof conversionPlanSchema>;

export const CONVERSION_REFUSALS = ['LEAD_DELETED', 'ALREADY_CONVERTED', 'STATUS_NOT_CONVERTIBLE'] as const;
export type ConversionRefusalCode = (typeof CONVERSION_REFUSALS)[number];

export type ConversionRefusal = {
  kind: 'refused';
  reason: ConversionRefusalCode;
  message: string;
  /** Of an earlier conversion. */
  converted?: { personId: string | null; companyId: string | null; opportunityId: string | null };
};
