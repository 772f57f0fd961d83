import { type ConversionPlan } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';

import { putPersonBack } from './put-person-back.ts';
import { type Candidates, searchCandidates } from './search-candidates.ts';

export type WorkflowCheckResult = {
  ok: true;
  /** Null: the workflow was to be expected and had not come when we stopped waiting. */
  personWasPutBack: boolean | null;
  /** Roles whose record, made by this conversion, is gone. */
  isSomethingLost: boolean;
};

/** The workflow was seen to act within three seconds. */
const WAITS = 6;
const WAIT_MS = 1000;

/**
 * Reads what was made once more. Every workspace ships a workflow that moves a new person to a company of its e-mail
 * domain, and makes that company where there is none: the person is put back, and the company that nobody else uses
 * is deleted again.
 */
export const checkAfterWorkflow = async ({
  client,
  plan,
  sleep,
}: {
  client: TwentyClient;
  plan: ConversionPlan;
  sleep: ((ms: number) => Promise<void>) | undefined;
}): Promise<WorkflowCheckResult | FlowFailure> => {
  const check = plan.checkAfterWorkflow;
  const waits = check?.isLikelyToMove && sleep ? WAITS : 0;
  for (let waited = 0; ; waited += 1) {
    const found = await readWhatWasMade({ client, plan });
    if (!found.ok) return failedBy(found.error);
    const isSomethingLost = lacksARecord({ plan, found: found.data });
    const person = found.data.people.find(({ id }) => id === check?.personId);
    if (!person || !check) return { ok: true, personWasPutBack: false, isSomethingLost };
    if (person.companyId !== check.expectedCompanyId) {
      const movedTo = found.data.companies.find(({ id }) => id === person.companyId);
      // The workflow moves people to companies of their address's domain only, and does not write by hand: what
      // somebody chose, perhaps half an hour later, stays.
      if (!movedTo || person.updatedBy?.source === 'MANUAL')
        return { ok: true, personWasPutBack: false, isSomethingLost };
      const putBack = await putPersonBack({ client, plan, check, movedTo });
      return putBack.ok ? { ok: true, personWasPutBack: true, isSomethingLost } : putBack;
    }
    if (waited >= waits || !sleep) {
      return { ok: true, personWasPutBack: check.isLikelyToMove ? null : false, isSomethingLost };
    }
    await sleep(WAIT_MS);
  }
};

const readWhatWasMade = ({ client, plan }: { client: TwentyClient; plan: ConversionPlan }) => {
  const { company, person, opportunity } = plan.records;
  const byId = (id: string | null) => (id === null ? [] : [{ id: { eq: id } }]);
  const domain = plan.checkAfterWorkflow?.emailDomain;
  return searchCandidates({
    client,
    filters: {
      people: byId(person.id),
      companies: [
        ...byId(company.id),
        ...(domain ? [{ domainName: { primaryLinkUrl: { ilike: `%${domain}%` } } }] : []),
      ],
      opportunities: byId(opportunity.id),
    },
  });
};

const lacksARecord = ({ plan, found }: { plan: ConversionPlan; found: Candidates }): boolean => {
  const { company, person, opportunity } = plan.records;
  const isGone = (
    planned: ConversionPlan['records']['company'],
    records: { id: string; deletedAt: string | null }[],
  ): boolean =>
    planned.action === 'create' && !records.some(({ id, deletedAt }) => id === planned.id && deletedAt === null);
  return isGone(company, found.companies) || isGone(person, found.people) || isGone(opportunity, found.opportunities);
};
