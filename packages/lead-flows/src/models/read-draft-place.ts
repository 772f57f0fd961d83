import { leadScoreModelSchema } from '@leads/lead-domain';
import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { INCLUDING_DELETED } from '../records/including-deleted.ts';
import { nodesOf } from '../records/nodes-of.ts';

/** Under which id a draft stands or is to be made; `hasRules` where it has or had rules of its own. */
export type DraftPlace = { id: string; isMade: boolean; hasRules: boolean };

/** The first of the ids that is free, or that a draft has which is still one. */
export const readDraftPlace = async ({
  client,
  ids,
}: {
  client: TwentyClient;
  ids: readonly [string, ...string[]];
}): Promise<Result<DraftPlace>> => {
  const read = await client.run(readTaken, {
    models: { id: { in: ids }, ...INCLUDING_DELETED },
    rules: { modelId: { in: ids }, ...INCLUDING_DELETED },
  });
  if (!read.ok) return read;
  const { leadScoreModels, leadScoreRules } = read.data;
  const taken = new Map(leadScoreModels.map((model) => [model.id, model]));
  const isUsable = (id: string): boolean => {
    const model = taken.get(id);
    return model === undefined || (model.deletedAt === null && model.status === 'DRAFT');
  };
  const id = ids.find(isUsable) ?? ids[0];
  const hasRules = leadScoreRules.some(({ modelId }) => modelId === id);
  return { ok: true, data: { id, isMade: taken.has(id), hasRules } };
};

const answerSchema = z.object({
  leadScoreModels: nodesOf(z.pick(leadScoreModelSchema, { id: true, status: true, deletedAt: true })),
  leadScoreRules: nodesOf(z.object({ modelId: z.nullish(z.string()) })),
});

const readTaken = defineOperation<z.output<typeof answerSchema>, { models: object; rules: object }>({
  document: gql`
    query ReadScoreModelDrafts($models: LeadScoreModelFilterInput!, $rules: LeadScoreRuleFilterInput!) {
      leadScoreModels(filter: $models, first: 60) {
        edges {
          node {
            id
            status
            deletedAt
          }
        }
      }
      leadScoreRules(filter: $rules, first: 200, orderBy: [{ createdAt: DescNullsLast }]) {
        edges {
          node {
            modelId
          }
        }
      }
    }
  `,
  read: (data) => answerSchema.parse(data),
});
