import { type ConversionPlan, type WorkflowCheck } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { removeSecondCompany } from './remove-second-company.ts';
import { type FoundCompany } from './search-candidates.ts';

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
  await removeSecondCompany({ client, plan, check, company: movedTo });
  return { ok: true };
};
