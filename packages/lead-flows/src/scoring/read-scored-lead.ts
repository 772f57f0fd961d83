import { type Lead, leadSchema, type ScoreSettings } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { leadNotFound } from '../answers/lead-not-found.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';
import { scoreSettingsOf, SETTINGS_ROOT_FIELDS, settingsParts } from '../settings/settings-parts.ts';

import { type LeadToScore } from './lead-to-score.ts';
import { leadWithCustomValues } from './lead-with-custom-values.ts';

const readLead = defineOperation<{ lead: Lead | null; settings: ScoreSettings }, { leadId: string }>({
  document: gql`
    query ReadLeadToScore($leadId: UUID!) {
      leads(filter: { id: { eq: $leadId } }, first: 1) {
        edges {
          node {
            ...LeadFields
          }
        }
      }${SETTINGS_ROOT_FIELDS}
    }
    ${LEAD_FIELDS}
    ${SETTING_FIELDS}
    ${SCORE_MODEL_FIELDS}
  `,
  read: (data) => {
    const answer = z.object({ leads: nodesOf(leadSchema), ...settingsParts }).parse(data);
    return { lead: answer.leads[0] ?? null, settings: scoreSettingsOf(answer) };
  },
});

/** A lead and the settings and models that it is scored by, in one document. */
export const readScoredLead = async ({
  client,
  leadId,
}: {
  client: TwentyClient;
  leadId: string;
}): Promise<{ ok: true; lead: LeadToScore; settings: ScoreSettings } | FlowFailure> => {
  const read = await client.run(readLead, { leadId });
  if (!read.ok) return failedBy(read.error);
  const { lead, settings } = read.data;
  if (!lead) return leadNotFound(leadId);
  const scored = await leadWithCustomValues({ client, lead, settings });
  if (!scored.ok) return failedBy(scored.error);
  return { ok: true, lead: scored.data, settings };
};
