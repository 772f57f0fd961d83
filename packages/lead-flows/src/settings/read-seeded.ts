import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { INCLUDING_DELETED } from '../records/including-deleted.ts';
import { nodesOf } from '../records/nodes-of.ts';

/** What of the defaults is there or was there, deleted records too; `hasRules` says so of the given model. */
export type SeededRecords = {
  keys: string[];
  slugs: string[];
  models: { id: string; deletedAt: string | null }[];
  hasRules: boolean;
};

export const readSeeded = ({
  client,
  modelId,
}: {
  client: TwentyClient;
  modelId: string;
}): Promise<Result<SeededRecords>> =>
  client.run(readRecords, {
    settings: INCLUDING_DELETED,
    forms: INCLUDING_DELETED,
    models: INCLUDING_DELETED,
    rules: { modelId: { eq: modelId }, ...INCLUDING_DELETED },
  });

const readRecords = defineOperation<SeededRecords, { settings: object; forms: object; models: object; rules: object }>({
  document: gql`
    query ReadSeededRecords(
      $settings: LeadSettingFilterInput!
      $forms: LeadFormFilterInput!
      $models: LeadScoreModelFilterInput!
      $rules: LeadScoreRuleFilterInput!
    ) {
      leadSettings(filter: $settings, first: 200) {
        edges {
          node {
            key
          }
        }
      }
      leadForms(filter: $forms, first: 200) {
        edges {
          node {
            slug
          }
        }
      }
      leadScoreModels(filter: $models, first: 200) {
        edges {
          node {
            id
            deletedAt
          }
        }
      }
      leadScoreRules(filter: $rules, first: 1) {
        edges {
          node {
            id
          }
        }
      }
    }
  `,
  read: (data) => {
    const answer = answerSchema.parse(data);
    return {
      keys: answer.leadSettings.map(({ key }) => key ?? ''),
      slugs: answer.leadForms.map(({ slug }) => slug ?? ''),
      models: answer.leadScoreModels.map(({ id, deletedAt }) => ({ id, deletedAt: deletedAt ?? null })),
      hasRules: answer.leadScoreRules.length > 0,
    };
  },
});

const answerSchema = z.object({
  leadSettings: nodesOf(z.object({ key: z.nullish(z.string()) })),
  leadForms: nodesOf(z.object({ slug: z.nullish(z.string()) })),
  leadScoreModels: nodesOf(z.object({ id: z.string(), deletedAt: z.nullish(z.string()) })),
  leadScoreRules: nodesOf(z.object({ id: z.string() })),
});
