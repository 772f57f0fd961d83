import * as z from 'zod/mini';

import { CONVERSION_ROLES } from '../vocabulary/conversion-terms.ts';

import { type ConversionPlan, MOVED_OBJECTS, PLAN_ACTIONS } from './conversion-plan.ts';

/** What a conversion did, kept for the reader and for undoing it. */
export const conversionReceiptSchema = z.object({
  leadId: z.string(),
  attempt: z.number(),
  records: z.array(
    z.object({
      role: z.enum(CONVERSION_ROLES),
      action: z.enum(PLAN_ACTIONS),
      id: z.nullable(z.string()),
      label: z.string(),
      changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
    }),
  ),
  moved: z.array(z.object({ object: z.enum(MOVED_OBJECTS), count: z.number(), ids: z.array(z.string()) })),
  leadChanges: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
  /** Null while Twenty's shipped workflow still had time to move the person. */
  personWasPutBack: z.nullable(z.boolean()),
  finishedAt: z.string(),
});
export type ConversionReceipt = z.output<typeof conversionReceiptSchema>;

/** The receipt of a plan that was carried out. */
export const conversionReceipt = ({
  plan,
  personWasPutBack = null,
  now,
}: {
  plan: ConversionPlan;
  personWasPutBack?: boolean | null;
  now: Date;
}): ConversionReceipt => ({
  leadId: plan.leadId,
  attempt: plan.attempt,
  records: CONVERSION_ROLES.map((role) => {
    const { action, id, label, changes } = plan.records[role];
    return { role, action, id, label, changes };
  }),
  moved: plan.moves.map(({ object, ids, creates }) => ({
    object,
    count: ids.length,
    ids: creates.length > 0 ? creates.map(({ id }) => id) : ids,
  })),
  leadChanges: plan.lead.changes,
  personWasPutBack,
  finishedAt: now.toISOString(),
});
