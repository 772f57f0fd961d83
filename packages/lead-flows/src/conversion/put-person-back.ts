import { type ConversionPlan, type WorkflowCheck } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { type FoundCompany, searchCandidates } from './search-candidates.ts';

/** Undoes what Twenty's shipped workflow did: the person returns, and a company that it made for nobody else goes. */
export const putPersonBack = async ({
  client,
  plan,
  check,
  movedTo,
}: {
  client: TwentyClient;
  plan: ConversionPlan;
  check: WorkflowCheck;
  movedTo: FoundCompany;
}): Promise<{ ok: true } | FlowFailure> => {
  const returned = await runWrites({
    client,
    name: 'ConvertLead_putPersonBack',
    writes: [{ kind: 'update', object: 'person', id: check.personId, data: { companyId: check.expectedCompanyId } }],
  });
  if (!returned.ok) return failedBy(returned.error);
  const wasKnown = plan.alternatives.companies.some(({ recordId }) => recordId === movedTo.id);
  if (wasKnown || movedTo.createdBy?.source !== 'WORKFLOW') return { ok: true };
  const ofCompany = [{ companyId: { eq: movedTo.id } }];
  const users = await searchCandidates({
    client,
    filters: { people: ofCompany, companies: [], opportunities: ofCompany },
  });
  const isUnused =
    users.ok && users.data.people.every(({ id }) => id === check.personId) && users.data.opportunities.length === 0;
  // The rep may lack the right to delete companies; an empty company more is no reason to stop the conversion.
  if (isUnused) {
    await runWrites({
      client,
      name: 'ConvertLead_deleteSecondCompany',
      writes: [{ kind: 'delete', object: 'company', id: movedTo.id }],
    });
  }
  return { ok: true };
};
