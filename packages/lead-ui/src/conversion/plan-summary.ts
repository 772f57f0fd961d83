import { CONVERSION_ROLES, type ConversionPlan } from '@leads/lead-domain';

import { type Format } from '../messages/create-format.ts';
import { fill } from '../messages/fill.ts';
import { type Messages } from '../messages/messages.ts';

/** The plan in a sentence or two: what is made, what is used. */
export const planSummary = ({
  plan,
  messages,
  format,
}: {
  plan: ConversionPlan;
  messages: Messages;
  format: Format;
}): string => {
  const { summary, summaryRecord } = messages.conversion;
  const records = (action: 'create' | 'attach') =>
    CONVERSION_ROLES.filter((role) => plan.records[role].action === action).map((role) => summaryRecord[action][role]);
  return (['create', 'attach'] as const)
    .filter((action) => records(action).length > 0)
    .map((action) => fill(summary[action], { records: format.list(records(action)) }))
    .join(' ');
};
