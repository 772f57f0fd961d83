import { type Lead, type LeadJob, leadJobSchema, leadSchema, OPEN_STATUSES, type Settings } from '@leads/lead-domain';
import { defineOperation, gql, type Operation, type Page, readConnection } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { JOB_FIELDS } from '../records/job-fields.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';
import { customValuesOf } from '../scoring/custom-values-of.ts';
import { type LeadToScore } from '../scoring/lead-to-score.ts';
import { isScoringSetting } from '../settings/scoring-settings.ts';
import { SETTINGS_ROOT_FIELDS, settingsOf, settingsParts } from '../settings/settings-parts.ts';

/** Twenty's documented page. */
export const PAGE_SIZE = 200;

/** Open leads; deleted ones are hidden as everywhere. */
export const OPEN_LEADS = { status: { in: OPEN_STATUSES } };

export type PageVariables = { open: object; first: number; after: string | null };

const LEADS = `
      leads(filter: $open, first: $first, after: $after, orderBy: [{ id: AscNullsFirst }]) {
        totalCount
        edges {
          node {
            ...LeadFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }`;

const scoredBySchema = z.object({
  leadSettings: nodesOf(z.object({ id: z.string(), key: z.nullish(z.string()), updatedAt: z.nullish(z.string()) })),
  leadScoreModels: nodesOf(z.object({ id: z.string(), modelVersion: z.nullish(z.number()) })),
});

/** What scores, so that a run notices when a model is published or a setting changed while it goes through the leads. */
const scoredBy = ({ leadSettings, leadScoreModels }: z.output<typeof scoredBySchema>): string =>
  [
    ...leadScoreModels.map(({ id, modelVersion }) => `${id} v${modelVersion ?? 0}`),
    ...leadSettings
      .filter(({ key }) => isScoringSetting(key ?? ''))
      .map(({ id, updatedAt }) => `${id} of ${updatedAt ?? ''}`),
  ]
    .toSorted()
    .join(', ');

export type FirstPage = { page: Page<Lead>; settings: Settings; scoredBy: string; job: LeadJob | null };

/** Everything that a run needs to begin, in one document: settings, models, its job, and the first page of leads. */
export const readFirstPage: Operation<FirstPage, PageVariables & { job: object }> = defineOperation({
  document: gql`
    query ReadLeadsToRescore($open: LeadFilterInput!, $first: Int!, $after: String, $job: LeadJobFilterInput!) {
      leadJobs(filter: $job, first: 1) {
        edges {
          node {
            ...JobFields
          }
        }
      }${SETTINGS_ROOT_FIELDS}${LEADS}
    }
    ${LEAD_FIELDS}
    ${SETTING_FIELDS}
    ${SCORE_MODEL_FIELDS}
    ${JOB_FIELDS}
  `,
  read: (data) => {
    const answer = z.object({ ...settingsParts, leadJobs: nodesOf(leadJobSchema) }).parse(data);
    return {
      page: readConnection({ rootField: 'leads', readNode: (node) => leadSchema.parse(node) })(data),
      settings: settingsOf(answer),
      scoredBy: scoredBy(answer),
      job: answer.leadJobs[0] ?? null,
    };
  },
});

export type NextPage = { page: Page<LeadToScore>; scoredBy: string };

/** A further page, with the workspace's own fields that the model reads, and what scores by now. */
export const readNextPage = (customFields: readonly string[]): Operation<NextPage, PageVariables> =>
  defineOperation({
    document: gql`
      query ReadMoreLeadsToRescore($open: LeadFilterInput!, $first: Int!, $after: String) {
        leadScoreModels(filter: { status: { eq: PUBLISHED } }, first: 20, orderBy: [{ modelVersion: DescNullsLast }]) {
          edges {
            node {
              id
              modelVersion
            }
          }
        }
        leadSettings(first: 60) {
          edges {
            node {
              id
              key
              updatedAt
            }
          }
        }${LEADS.replace('...LeadFields', `...LeadFields ${customFields.join(' ')}`)}
      }
      ${LEAD_FIELDS}
    `,
    read: (data) => {
      const page = readConnection({
        rootField: 'leads',
        readNode: (node) => ({ ...leadSchema.parse(node), custom: customValuesOf({ node, fields: customFields }) }),
      })(data);
      return { page, scoredBy: scoredBy(scoredBySchema.parse(data)) };
    },
  });
