import { type LeadScoreModel, leadScoreModelSchema } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { nodesOf } from '../records/nodes-of.ts';

/** A score model without what it scores by. */
export type ListedScoreModel = Pick<
  LeadScoreModel,
  'id' | 'name' | 'basis' | 'status' | 'statusNote' | 'modelVersion' | 'publishedAt' | 'createdAt'
>;

/** The workspace's newest score models: drafts first, then by version. */
export const listScoreModels = async ({
  client,
}: {
  client: TwentyClient;
}): Promise<{ ok: true; models: ListedScoreModel[] } | FlowFailure> => {
  const read = await client.run(readModels, {});
  return read.ok ? { ok: true, models: read.data } : failedBy(read.error);
};

const listedSchema = z.pick(leadScoreModelSchema, {
  id: true,
  name: true,
  basis: true,
  status: true,
  statusNote: true,
  modelVersion: true,
  publishedAt: true,
  createdAt: true,
});

const readModels = defineOperation<ListedScoreModel[]>({
  document: gql`
    query ListScoreModels {
      leadScoreModels(first: 60, orderBy: [{ modelVersion: DescNullsFirst }, { createdAt: DescNullsLast }]) {
        edges {
          node {
            id
            name
            basis
            status
            statusNote
            modelVersion
            publishedAt
            createdAt
          }
        }
      }
    }
  `,
  read: (data) => z.object({ leadScoreModels: nodesOf(listedSchema) }).parse(data).leadScoreModels,
});
