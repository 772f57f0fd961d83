import {
  type Lead,
  type LeadAssessment,
  leadAssessmentSchema,
  leadSchema,
  leadSettingSchema,
  readSettings,
  type Settings,
} from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { leadNotFound } from '../answers/lead-not-found.ts';
import { ASSESSMENT_FIELDS } from '../records/assessment-fields.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';

import { qualificationView, type QualificationView } from './qualification-view.ts';

const readPanel = defineOperation<
  { lead: Lead | null; assessments: LeadAssessment[]; settings: Settings },
  { leadId: string }
>({
  document: gql`
    query ReadQualificationPanel($leadId: UUID!) {
      leads(filter: { id: { eq: $leadId } }, first: 1) {
        edges {
          node {
            ...LeadFields
          }
        }
      }
      leadAssessments(filter: { leadId: { eq: $leadId } }, first: 200, orderBy: [{ createdAt: DescNullsLast }]) {
        edges {
          node {
            ...AssessmentFields
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
    }
    ${LEAD_FIELDS}
    ${ASSESSMENT_FIELDS}
    ${SETTING_FIELDS}
  `,
  read: (data) => {
    const answer = z
      .object({
        leads: nodesOf(leadSchema),
        leadAssessments: nodesOf(leadAssessmentSchema),
        leadSettings: nodesOf(leadSettingSchema),
      })
      .parse(data);
    return {
      lead: answer.leads[0] ?? null,
      assessments: answer.leadAssessments,
      settings: readSettings(answer.leadSettings).settings,
    };
  },
});

/** What the qualification panel shows, in one document. */
export const readQualificationPanel = async ({
  client,
  leadId,
  now,
}: {
  client: TwentyClient;
  leadId: string;
  now: Date;
}): Promise<{ ok: true; panel: QualificationView } | FlowFailure> => {
  const read = await client.run(readPanel, { leadId });
  if (!read.ok) return failedBy(read.error);
  const { lead, assessments, settings } = read.data;
  if (!lead) return leadNotFound(leadId);
  return { ok: true, panel: qualificationView({ lead, assessments, settings, now }) };
};
