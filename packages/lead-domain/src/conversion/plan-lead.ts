import { type Lead } from '../records/lead.ts';

import { type FieldChange } from './conversion-plan.ts';
import { type NewRecordIds } from './plan-moves.ts';

/** The lead's own change. The status it held is kept, so that an undo can give it back. */
export const planLead = ({
  lead,
  ids,
  now,
}: {
  lead: Lead;
  ids: NewRecordIds;
  now: Date;
}): { changes: FieldChange[]; data: Record<string, unknown> } => {
  const data = {
    status: 'CONVERTED',
    heldStatus: lead.status,
    convertedAt: now.toISOString(),
    convertedPersonId: ids.personId,
    convertedCompanyId: ids.companyId,
    convertedOpportunityId: ids.opportunityId,
  } satisfies Partial<Lead>;
  const before: Record<string, unknown> = lead;
  const changes = Object.entries(data)
    .map(([field, to]): FieldChange => ({ field, from: before[field] ?? null, to }))
    .filter(({ from, to }) => from !== to);
  return { changes, data };
};
