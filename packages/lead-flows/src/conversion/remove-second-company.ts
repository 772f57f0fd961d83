import { type ConversionPlan, type WorkflowCheck } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { runWrites } from '../records/run-writes.ts';

import { type FoundCompany, searchCandidates } from './search-candidates.ts';

/**
 * Deletes a company that Twenty's shipped workflow made beside ours, where nobody else uses it. A rep may lack the right;
 * an empty company more is no reason to stop a conversion, and the sweep, which acts as the app, deletes it later.
 */
export const removeSecondCompany = async ({
  client,
  plan,
  check,
  company,
}: {
  client: TwentyClient;
  plan: ConversionPlan;
  check: WorkflowCheck;
  company: FoundCompany;
}): Promise<void> => {
  const wasKnown = plan.alternatives.companies.some(({ recordId }) => recordId === company.id);
  const isOurs = company.id === check.expectedCompanyId;
  if (wasKnown || isOurs || company.deletedAt !== null || company.createdBy?.source !== 'WORKFLOW') return;
  const ofCompany = [{ companyId: { eq: company.id } }];
  const users = await searchCandidates({
    client,
    filters: { people: ofCompany, companies: [], opportunities: ofCompany },
  });
  const isUnused =
    users.ok && users.data.people.every(({ id }) => id === check.personId) && users.data.opportunities.length === 0;
  if (!isUnused) return;
  await runWrites({
    client,
    name: 'ConvertLead_deleteSecondCompany',
    writes: [{ kind: 'delete', object: 'company', id: company.id }],
  });
};
