import { type LeadScoreModel, leadScoreModelSchema, type LeadScoreRule, leadScoreRuleSchema } from '@leads/lead-domain';
import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { INCLUDING_DELETED } from '../records/including-deleted.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SCORE_RULE_FIELDS } from '../records/score-rule-fields.ts';

export type ModelToPublish = {
  model: LeadScoreModel | null;
  /** At most 200, of `ruleCount`. */
  rules: LeadScoreRule[];
  ruleCount: number;
  /** Of all models of rules there ever were; 0 where none was published. */
  highestVersion: number;
};

/** A model with its rule records, and how far versions have come: in one document. */
export const readModelToPublish = async ({
  client,
  modelId,
}: {
  client: TwentyClient;
  modelId: string;
}): Promise<Result<ModelToPublish>> => {
  const models = { and: [INCLUDING_DELETED, { basis: { eq: 'RULES' } }, { or: [{ id: { eq: modelId } }, VERSIONED] }] };
  const read = await client.run(readRecords, { modelId, models });
  if (!read.ok) return read;
  const { leadScoreModels, leadScoreRules, ruleCount } = read.data;
  return {
    ok: true,
    data: {
      model: leadScoreModels.find(({ id, deletedAt }) => id === modelId && deletedAt === null) ?? null,
      rules: leadScoreRules,
      ruleCount,
      highestVersion: Math.max(0, ...leadScoreModels.map(({ modelVersion }) => modelVersion ?? 0)),
    },
  };
};

const VERSIONED = { modelVersion: { is: 'NOT_NULL' } };

const answerSchema = z.pipe(
  z.object({
    leadScoreModels: nodesOf(leadScoreModelSchema),
    leadScoreRules: z.object({
      edges: z.array(z.object({ node: leadScoreRuleSchema })),
      totalCount: z.number(),
    }),
  }),
  z.transform(({ leadScoreModels, leadScoreRules }) => ({
    leadScoreModels,
    leadScoreRules: leadScoreRules.edges.map(({ node }) => node),
    ruleCount: leadScoreRules.totalCount,
  })),
);

const readRecords = defineOperation<z.output<typeof answerSchema>, { modelId: string; models: object }>({
  document: gql`
    query ReadScoreModelToPublish($modelId: UUID!, $models: LeadScoreModelFilterInput!) {
      leadScoreModels(filter: $models, first: 200, orderBy: [{ modelVersion: DescNullsFirst }]) {
        edges {
          node {
            ...ScoreModelFields
          }
        }
      }
      leadScoreRules(filter: { modelId: { eq: $modelId } }, first: 200, orderBy: [{ position: AscNullsLast }]) {
        totalCount
        edges {
          node {
            ...ScoreRuleFields
          }
        }
      }
    }
    ${SCORE_MODEL_FIELDS}
    ${SCORE_RULE_FIELDS}
  `,
  read: (data) => answerSchema.parse(data),
});
