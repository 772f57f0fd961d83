import {
  type Lead,
  type LeadConversion,
  leadConversionSchema,
  leadSchema,
  type LeadSetting,
  leadSettingSchema,
} from '@leads/lead-domain';
import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { CONVERSION_FIELDS } from '../records/conversion-fields.ts';
import { INCLUDING_DELETED } from '../records/including-deleted.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';

const activitySchema = z.object({ id: z.string() });
const linkedSchema = {
  targetPersonId: z.nullish(z.string()),
  targetCompanyId: z.nullish(z.string()),
  targetOpportunityId: z.nullish(z.string()),
};
const activitiesSchema = z.object({
  noteTargets: nodesOf(z.extend(activitySchema, { noteId: z.nullish(z.string()) })),
  taskTargets: nodesOf(z.extend(activitySchema, { taskId: z.nullish(z.string()) })),
  attachments: nodesOf(z.extend(activitySchema, { name: z.nullish(z.string()), ...linkedSchema })),
  leadTouches: nodesOf(activitySchema),
});
export type LeadActivities = z.output<typeof activitiesSchema>;

/** Everything about the lead itself that a conversion needs; `lead` is null where there is none, or it was deleted. */
export type ConversionContext = {
  lead: Lead | null;
  /** Newest attempt first. */
  conversions: LeadConversion[];
  settings: LeadSetting[];
  activities: LeadActivities;
};

const contextSchema = z.pipe(
  z.extend(activitiesSchema, {
    leads: nodesOf(leadSchema),
    leadConversions: nodesOf(leadConversionSchema),
    leadSettings: nodesOf(leadSettingSchema),
  }),
  z.transform(({ leads, leadConversions, leadSettings, ...activities }): ConversionContext => ({
    lead: leads[0] ?? null,
    conversions: leadConversions.toSorted((one, other) => other.attempt - one.attempt),
    settings: leadSettings,
    activities,
  })),
);

const readContext = defineOperation<ConversionContext, { leadId: string; conversion: object }>({
  document: gql`
    query ReadConversionContext($leadId: UUID!, $conversion: LeadConversionFilterInput!) {
      leads(filter: { id: { eq: $leadId } }, first: 1) {
        edges {
          node {
            ...LeadFields
          }
        }
      }
      leadConversions(filter: $conversion, first: 60) {
        edges {
          node {
            ...ConversionFields
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
      noteTargets(filter: { targetLeadId: { eq: $leadId } }, first: 200) {
        edges {
          node {
            id
            noteId
          }
        }
      }
      taskTargets(filter: { targetLeadId: { eq: $leadId } }, first: 200) {
        edges {
          node {
            id
            taskId
          }
        }
      }
      attachments(filter: { targetLeadId: { eq: $leadId } }, first: 200) {
        edges {
          node {
            id
            name
            targetPersonId
            targetCompanyId
            targetOpportunityId
          }
        }
      }
      leadTouches(filter: { leadId: { eq: $leadId } }, first: 200) {
        edges {
          node {
            id
          }
        }
      }
    }
    ${LEAD_FIELDS}
    ${CONVERSION_FIELDS}
    ${SETTING_FIELDS}
  `,
  read: (data) => contextSchema.parse(data),
});

/** One document, whatever hangs on the lead. A deleted journal still counts: its id is taken. */
export const readConversionContext = ({
  client,
  leadId,
}: {
  client: TwentyClient;
  leadId: string;
}): Promise<Result<ConversionContext>> =>
  client.run(readContext, {
    leadId,
    conversion: { leadId: { eq: leadId }, ...INCLUDING_DELETED },
  });
