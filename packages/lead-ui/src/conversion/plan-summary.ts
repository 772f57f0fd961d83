import { CONVERSION_ROLES, type ConversionPlan } from '@leads/lead-domain';

import { type Format } from '../messages/create-format.ts';
import { fill } from '../messages/fill.ts';
import { type ConversionMessages } from '../messages/messages.ts';

/** The plan in a sentence or two: what is made, what is used. */
export const planSummary = ({
  plan,
  words,
  format,
}: {
  plan: ConversionPlan;
  words: ConversionMessages;
  format: Format;
}): string => {
  const { summary, summaryRecord } = words;
  const records = (action: 'create' | 'attach') =>
    CONVERSION_ROLES.filter((role) => plan.records[role].action === action).map((role) => summaryRecord[action][role]);
  return (['create', 'attach'] as const)
    .filter((action) => records(action).length > 0)
    .map((action) => fill(summary[action], { records: format.list(records(action)) }))
    .join(' ');
};
