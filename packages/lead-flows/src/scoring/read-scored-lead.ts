import { type Lead, leadSchema, leadSettingSchema, readSettings, type Settings } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { leadNotFound } from '../answers/lead-not-found.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';

const readLead = defineOperation<{ lead: Lead | null; settings: Settings }, { leadId: string }>({
  document: gql`
    query ReadLeadToScore($leadId: UUID!) {
      leads(filter: { id: { eq: $leadId } }, first: 1) {
        edges {
          node {
            ...LeadFields
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
    ${SETTING_FIELDS}
  `,
  read: (data) => {
    const answer = z.object({ leads: nodesOf(leadSchema), leadSettings: nodesOf(leadSettingSchema) }).parse(data);
    return { lead: answer.leads[0] ?? null, settings: readSettings(answer.leadSettings).settings };
  },
});

/** A lead and the settings that it is scored by, in one document. */
export const readScoredLead = async ({
  client,
  leadId,
}: {
  client: TwentyClient;
  leadId: string;
}): Promise<{ ok: true; lead: Lead; settings: Settings } | FlowFailure> => {
  const read = await client.run(readLead, { leadId });
  if (!read.ok) return failedBy(read.error);
  const { lead, settings } = read.data;
  return lead ? { ok: true, lead, settings } : leadNotFound(leadId);
};
