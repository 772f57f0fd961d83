import { leadSchema, OPEN_STATUSES, type PastLead, type ScoreLead } from '@leads/lead-domain';
import {
  defineOperation,
  gql,
  type Operation,
  type Page,
  readConnection,
  type Result,
  type TwentyClient,
} from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { customValuesOf } from '../scoring/custom-values-of.ts';

/** How many finished and how many open leads a simulation looks at, the newest of each. */
export const SIMULATION_LEADS = 1000;

const PAGE_SIZE = 200;

/** A lead as a simulation takes it, with the workspace's own fields where a model reads some. */
export type SimulationLead = PastLead & Pick<ScoreLead, 'custom'>;

/**
 * The leads on which a draft is played: the newest finished ones and the newest open ones, in at most ten documents.
 * `customFields` are those of the workspace's own that the models read.
 */
export const readSimulationLeads = async ({
  client,
  customFields = [],
}: {
  client: TwentyClient;
  customFields?: readonly string[];
}): Promise<{ ok: true; past: SimulationLead[]; open: SimulationLead[] } | FlowFailure> => {
  const operation = readLeads(customFields);
  const past = await readNewest({ client, operation, statuses: ['CONVERTED', 'DISQUALIFIED'] });
  if (!past.ok) return failedBy(past.error);
  const open = await readNewest({ client, operation, statuses: OPEN_STATUSES });
  if (!open.ok) return failedBy(open.error);
  return { ok: true, past: past.data, open: open.data };
};

type Variables = { filter: object; first: number; after: string | null };

const readNewest = async ({
  client,
  operation,
  statuses,
}: {
  client: TwentyClient;
  operation: Operation<Page<SimulationLead>, Variables>;
  statuses: readonly string[];
}): Promise<Result<SimulationLead[]>> => {
  const leads: SimulationLead[] = [];
  let after: string | null = null;
  while (leads.length < SIMULATION_LEADS) {
    const page: Result<Page<SimulationLead>> = await client.run(operation, {
      filter: { status: { in: statuses } },
      first: PAGE_SIZE,
      after,
    });
    if (!page.ok) return page;
    leads.push(...page.data.nodes);
    if (!page.data.hasNextPage || page.data.endCursor === null) break;
    after = page.data.endCursor;
  }
  return { ok: true, data: leads };
};

const readLeads = (customFields: readonly string[]): Operation<Page<SimulationLead>, Variables> =>
  defineOperation({
    document: gql`
      query ReadSimulationLeads($filter: LeadFilterInput!, $first: Int!, $after: String) {
        leads(filter: $filter, first: $first, after: $after, orderBy: [{ createdAt: DescNullsLast }, { id: AscNullsFirst }]) {
          edges {
            node {
              ...LeadFields
              owner {
                name {
                  firstName
                  lastName
                }
              }
              ${customFields.join(' ')}
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
      ${LEAD_FIELDS}
    `,
    read: readConnection({
      rootField: 'leads',
      readNode: (node) => {
        const { owner } = ownedSchema.parse(node);
        const ownerName = [owner?.name?.firstName, owner?.name?.lastName].filter((part) => part).join(' ');
        return { ...leadSchema.parse(node), ownerName, custom: customValuesOf({ node, fields: customFields }) };
      },
    }),
  });

const ownedSchema = z.object({
  owner: z.nullish(
    z.object({ name: z.nullish(z.object({ firstName: z.nullish(z.string()), lastName: z.nullish(z.string()) })) }),
  ),
});
