import {
  conversionId,
  type ConversionPlan,
  conversionPlanSchema,
  type LeadConversion,
  leadConversionSchema,
} from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { CONVERSION_FIELDS } from '../records/conversion-fields.ts';
import { INCLUDING_DELETED } from '../records/including-deleted.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { runWrites } from '../records/run-writes.ts';

/** A claim that stands, whoever made it: its plan is the one that is carried out. */
export type Claim = { ok: true; journal: Pick<LeadConversion, 'id' | 'state' | 'phase'>; plan: ConversionPlan };

/**
 * Inserts the journal under an id that belongs to this attempt. Whoever comes second is refused by the database and
 * goes on with the first one's plan; so there is no lock to free and nobody to wait for.
 */
export const claimConversion = async ({
  client,
  plan,
}: {
  client: TwentyClient;
  plan: ConversionPlan;
}): Promise<Claim | FlowFailure> => {
  const id = conversionId(plan);
  const claimed = await runWrites({
    client,
    name: 'ClaimConversion',
    writes: [
      {
        kind: 'create',
        object: 'leadConversion',
        data: {
          id,
          name: plan.leadName,
          leadId: plan.leadId,
          state: 'RUNNING',
          phase: 0,
          attempt: plan.attempt,
          conversionPlan: plan,
          startedAt: plan.plannedAt,
        },
      },
    ],
  });
  if (claimed.ok) return { ok: true, journal: { id, state: 'RUNNING', phase: 0 }, plan };
  if (claimed.error.code !== 'DUPLICATE') return failedBy(claimed.error);
  const standing = await client.run(readJournal, { filter: { id: { eq: id }, ...INCLUDING_DELETED } });
  if (!standing.ok) return failedBy(standing.error);
  return claimOf(standing.data);
};

/** The claim that a journal read earlier stands for. */
export const claimOf = (journal: LeadConversion | null): Claim | FlowFailure => {
  const plan = conversionPlanSchema.safeParse(journal?.conversionPlan);
  if (journal && plan.success) return { ok: true, journal, plan: plan.data };
  return {
    ok: false,
    code: 'CONVERSION_FAILED',
    message: `The plan of conversion ${journal?.id ?? ''} cannot be read. Delete this journal record for good, then convert again.`,
  };
};

const readJournal = defineOperation<LeadConversion | null, { filter: object }>({
  document: gql`
    query ReadConversionJournal($filter: LeadConversionFilterInput!) {
      leadConversions(filter: $filter, first: 1) {
        edges {
          node {
            ...ConversionFields
          }
        }
      }
    }
    ${CONVERSION_FIELDS}
  `,
  read: (data) => z.object({ leadConversions: nodesOf(leadConversionSchema) }).parse(data).leadConversions[0] ?? null,
});
