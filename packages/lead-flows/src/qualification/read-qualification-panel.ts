import {
  type Lead,
  type LeadAssessment,
  leadAssessmentSchema,
  leadSchema,
  readQualificationSettings,
} from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { leadNotFound } from '../answers/lead-not-found.ts';
import { ASSESSMENT_FIELDS } from '../records/assessment-fields.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';
import { leadWithCustomValues } from '../scoring/lead-with-custom-values.ts';
import { ruleSettingsOf, SETTINGS_ROOT_FIELDS, settingsParts } from '../settings/settings-parts.ts';

import { type QualificationPanelSettings, qualificationView, type QualificationView } from './qualification-view.ts';

const readPanel = defineOperation<
  { lead: Lead | null; assessments: LeadAssessment[]; settings: QualificationPanelSettings },
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
      }${SETTINGS_ROOT_FIELDS}
    }
    ${LEAD_FIELDS}
    ${ASSESSMENT_FIELDS}
    ${SETTING_FIELDS}
    ${SCORE_MODEL_FIELDS}
  `,
  read: (data) => {
    const answer = z
      .object({
        leads: nodesOf(leadSchema),
        leadAssessments: nodesOf(leadAssessmentSchema),
        ...settingsParts,
      })
      .parse(data);
    return {
      lead: answer.leads[0] ?? null,
      assessments: answer.leadAssessments,
      settings: { ...ruleSettingsOf(answer), qualification: readQualificationSettings(answer.leadSettings) },
    };
  },
});

/** What the qualification panel shows, in one document (a second where the score model reads fields of the workspace's own). */
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
  const scored = await leadWithCustomValues({ client, lead, settings });
  if (!scored.ok) return failedBy(scored.error);
  return { ok: true, panel: qualificationView({ lead: scored.data, assessments, settings, now }) };
};
