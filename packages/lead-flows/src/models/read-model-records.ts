import { type LeadScoreModel, leadScoreModelSchema, type LeadScoreRule, leadScoreRuleSchema } from '@leads/lead-domain';
import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { nodesOf } from '../records/nodes-of.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SCORE_RULE_FIELDS } from '../records/score-rule-fields.ts';

export type ModelRecords = { model: LeadScoreModel | null; rules: LeadScoreRule[] };

/** A model and its rule records in their order. */
export const readModelRecords = ({
  client,
  modelId,
}: {
  client: TwentyClient;
  modelId: string;
}): Promise<Result<ModelRecords>> => client.run(readRecords, { modelId });

const readRecords = defineOperation<ModelRecords, { modelId: string }>({
  document: gql`
    query ReadScoreModel($modelId: UUID!) {
      leadScoreModels(filter: { id: { eq: $modelId } }, first: 1) {
        edges {
          node {
            ...ScoreModelFields
          }
        }
      }
      leadScoreRules(filter: { modelId: { eq: $modelId } }, first: 200, orderBy: [{ position: AscNullsLast }]) {
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
  read: (data) => {
    const answer = z
      .object({ leadScoreModels: nodesOf(leadScoreModelSchema), leadScoreRules: nodesOf(leadScoreRuleSchema) })
      .parse(data);
    return { model: answer.leadScoreModels[0] ?? null, rules: answer.leadScoreRules };
  },
});
