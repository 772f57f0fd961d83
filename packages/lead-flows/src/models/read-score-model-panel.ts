import {
  type LeadJob,
  leadJobSchema,
  type LeadScoreModel,
  leadScoreModelSchema,
  type LeadScoreRule,
  leadScoreRuleSchema,
  type LeadSetting,
  leadSettingSchema,
  readPublishedModels,
  readScoreModel,
  readThresholds,
} from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { rescoreJobId } from '../jobs/job-id.ts';
import { JOB_FIELDS } from '../records/job-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SCORE_RULE_FIELDS } from '../records/score-rule-fields.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';

import { customFieldsOf } from './custom-fields-of.ts';
import { modelInput } from './model-input.ts';
import { modelNotFound } from './model-not-found.ts';
import { type ScoreModelView } from './score-model-view.ts';

/** What the panel of a score model shows, in one document (a second where its rules read the workspace's own fields). */
export const readScoreModelPanel = async ({
  client,
  modelId,
}: {
  client: TwentyClient;
  modelId: string;
}): Promise<{ ok: true; panel: ScoreModelView } | FlowFailure> => {
  const read = await client.run(readPanel, {
    modelId,
    models: { or: [{ id: { eq: modelId } }, { status: { in: ['DRAFT', 'PUBLISHED'] } }] },
  });
  if (!read.ok) return failedBy(read.error);
  const { models, rules, settings: records, jobs } = read.data;
  const model = models.find(({ id }) => id === modelId);
  if (!model) return modelNotFound(modelId);
  const input = modelInput({ model, rules });
  const customFields = await customFieldsOf({ client, input });
  if (!customFields.ok) return failedBy(customFields.error);
  const { current, problems } = readingOf({ input, customFields: customFields.data });
  const published = models.filter(({ status }) => status === 'PUBLISHED');
  const { scoring, outcomes } = readPublishedModels({ models: published, customFields: 'ANY' });
  const isDraft = model.status === 'DRAFT';
  const jobId = model.modelVersion === null ? null : rescoreJobId({ modelId, version: model.modelVersion });
  return {
    ok: true,
    panel: {
      model,
      rules,
      current,
      problems,
      customFields: customFields.data,
      published: { name: scoring.name, version: scoring.version, model: scoring },
      outcomes,
      thresholds: readThresholds(records),
      draftId: isDraft
        ? modelId
        : (models.find(({ status, basis }) => status === 'DRAFT' && basis === 'RULES')?.id ?? null),
      job: jobs.find(({ id }) => id === jobId) ?? null,
      canPublish: isDraft && current !== null && problems.length === 0,
    },
  };
};

const readingOf = ({
  input,
  customFields,
}: {
  input: unknown;
  customFields: readonly string[];
}): Pick<ScoreModelView, 'current' | 'problems'> => {
  const reading = readScoreModel({ input, customFields });
  if (reading.kind === 'read') return { current: reading.model, problems: reading.problems };
  const problems = reading.problems.map(({ path, message }) => ({
    rule: '',
    key: null,
    index: -1,
    message: `${path}: ${message}`,
  }));
  return { current: null, problems };
};

type PanelRecords = { models: LeadScoreModel[]; rules: LeadScoreRule[]; settings: LeadSetting[]; jobs: LeadJob[] };

const readPanel = defineOperation<PanelRecords, { modelId: string; models: object }>({
  document: gql`
    query ReadScoreModelPanel($modelId: UUID!, $models: LeadScoreModelFilterInput!) {
      leadScoreModels(filter: $models, first: 60, orderBy: [{ modelVersion: DescNullsFirst }]) {
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
      leadSettings(first: 60) {
        edges {
          node {
            ...SettingFields
          }
        }
      }
      leadJobs(
        filter: { jobKind: { eq: RESCORE }, cause: { in: [MODEL_PUBLISHED, MODEL_LEARNT] } }
        first: 20
        orderBy: [{ createdAt: DescNullsLast }]
      ) {
        edges {
          node {
            ...JobFields
          }
        }
      }
    }
    ${SCORE_MODEL_FIELDS}
    ${SCORE_RULE_FIELDS}
    ${SETTING_FIELDS}
    ${JOB_FIELDS}
  `,
  read: (data) => {
    const answer = z
      .object({
        leadScoreModels: nodesOf(leadScoreModelSchema),
        leadScoreRules: nodesOf(leadScoreRuleSchema),
        leadSettings: nodesOf(leadSettingSchema),
        leadJobs: nodesOf(leadJobSchema),
      })
      .parse(data);
    return {
      models: answer.leadScoreModels,
      rules: answer.leadScoreRules,
      settings: answer.leadSettings,
      jobs: answer.leadJobs,
    };
  },
});
