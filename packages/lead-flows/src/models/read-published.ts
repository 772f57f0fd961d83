import { type ScoreModelBasis } from '@leads/lead-domain';
import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { nodesOf } from '../records/nodes-of.ts';

export type PublishedVersion = { id: string; version: number; publishedAt: string };

/** Every published model of a basis; more than one only while a publication is on its way. */
export const readPublished = ({
  client,
  basis,
}: {
  client: TwentyClient;
  basis: ScoreModelBasis;
}): Promise<Result<PublishedVersion[]>> =>
  client.run(readVersions, { filter: { basis: { eq: basis }, status: { eq: 'PUBLISHED' } } });

const versionSchema = z.pipe(
  z.object({
    id: z.string(),
    modelVersion: z.nullish(z.number()),
    publishedAt: z.nullish(z.string()),
  }),
  // One that somebody set to "published" by hand has no version yet: it is none until it was checked.
  z.transform(({ id, modelVersion, publishedAt }) =>
    modelVersion == null ? [] : [{ id, version: modelVersion, publishedAt: publishedAt ?? '' }],
  ),
);

const readVersions = defineOperation<PublishedVersion[], { filter: object }>({
  document: gql`
    query ReadPublishedModels($filter: LeadScoreModelFilterInput!) {
      leadScoreModels(filter: $filter, first: 60, orderBy: [{ modelVersion: DescNullsLast }]) {
        edges {
          node {
            id
            modelVersion
            publishedAt
          }
        }
      }
    }
  `,
  read: (data) =>
    z
      .object({ leadScoreModels: nodesOf(versionSchema) })
      .parse(data)
      .leadScoreModels.flat(),
});
