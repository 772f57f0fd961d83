import {
  BANT_CRITERIA,
  type ConversionChoices,
  conversionPlanSchema,
  conversionReceiptSchema,
  LEAD_STATUSES,
} from '@leads/lead-domain';
import { type ConversionContent } from '@leads/lead-ui';
import { postFunction } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { widgetAccess } from '../composition/widget-access.ts';

import { receiptView } from './receipt-view.ts';

const answerSchema = z.union([
  z.object({
    receipt: conversionReceiptSchema,
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
    alreadyConverted: z.boolean(),
  }),
  z.object({ plan: conversionPlanSchema }),
]);

/** What the panel needs to say what to do instead; a refusal of the platform has none of it. */
const refusalSchema = z.object({
  reason: z.string(),
  status: z.optional(z.enum(LEAD_STATUSES)),
  missing: z.optional(z.array(z.enum(BANT_CRITERIA))),
});

/**
 * Asks the app's own function for the plan (dry run) or the conversion. It runs there as the person who asks, by the same
 * code as a workflow's, and what knows the phone numbers and domains of the world stays out of the widget.
 */
export const requestConversion = async ({
  leadId,
  choices,
  dryRun,
}: {
  leadId: string;
  choices: ConversionChoices;
  dryRun: boolean;
}): Promise<Extract<ConversionContent, { kind: 'failed' | 'refused' | 'plan' | 'done' }>> => {
  const answer = await postFunction({
    ...widgetAccess(),
    path: '/leads/convert',
    body: { leadId, choices, dryRun },
    read: (value) => answerSchema.parse(value),
  });
  if (answer.ok) {
    return 'plan' in answer.data
      ? { kind: 'plan', plan: answer.data.plan }
      : { kind: 'done', receipt: receiptView(answer.data) };
  }
  const refusal = refusalSchema.safeParse(answer.answer);
  if (!refusal.success) return { kind: 'failed', message: answer.message };
  const { reason, status, missing } = refusal.data;
  return { kind: 'refused', reason, message: answer.message, ...(status && { status }), ...(missing && { missing }) };
};
