import { type Lead, type LeadForm, leadFormSchema, leadSchema, type Settings } from '@leads/lead-domain';
import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { FORM_FIELDS } from '../records/form-fields.ts';
import { INCLUDING_DELETED } from '../records/including-deleted.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';
import { SETTINGS_ROOT_FIELDS, settingsOf, settingsParts } from '../settings/settings-parts.ts';

import { type ContactKeys } from './contact-keys.ts';

export type CaptureContext = {
  form: LeadForm | null;
  settings: Settings;
  /** Every lead found by the keys, deleted ones too, newest first. */
  known: Lead[];
};

const readPeople = defineOperation<Lead[], { known: object }>({
  document: gql`
    query ReadCapturedPerson($known: LeadFilterInput!) {
      leads(filter: $known, first: 60, orderBy: [{ createdAt: DescNullsLast }]) {
        edges {
          node {
            ...LeadFields
          }
        }
      }
    }
    ${LEAD_FIELDS}
  `,
  read: (data) => z.object({ leads: nodesOf(leadSchema) }).parse(data).leads,
});

const readContext = defineOperation<CaptureContext, { slug: string; known: object }>({
  document: gql`
    query ReadCaptureContext($slug: String!, $known: LeadFilterInput!) {
      leadForms(filter: { slug: { eq: $slug } }, first: 1) {
        edges {
          node {
            ...FormFields
          }
        }
      }${SETTINGS_ROOT_FIELDS}
      leads(filter: $known, first: 60, orderBy: [{ createdAt: DescNullsLast }]) {
        edges {
          node {
            ...LeadFields
          }
        }
      }
    }
    ${FORM_FIELDS}
    ${SETTING_FIELDS}
    ${SCORE_MODEL_FIELDS}
    ${LEAD_FIELDS}
  `,
  read: (data) => {
    const answer = z
      .object({
        leadForms: nodesOf(leadFormSchema),
        ...settingsParts,
        leads: nodesOf(leadSchema),
      })
      .parse(data);
    return {
      form: answer.leadForms[0] ?? null,
      settings: settingsOf(answer),
      known: answer.leads,
    };
  },
});

/** All that a submission needs to know, in one document. */
export const readCaptureContext = ({
  client,
  slug,
  keys,
}: {
  client: TwentyClient;
  slug: string;
  keys: ContactKeys;
}): Promise<Result<CaptureContext>> => client.run(readContext, { slug, known: knownBy(keys) });

/** Every lead of whoever has the keys, deleted ones too, newest first. */
export const readKnownLeads = ({
  client,
  keys,
}: {
  client: TwentyClient;
  keys: ContactKeys;
}): Promise<Result<Lead[]>> => client.run(readPeople, { known: knownBy(keys) });

/** No record has this id, and the nil one is none to Twenty. */
const NOBODY = { id: { eq: '00000000-0000-4000-8000-000000000000' } };

const knownBy = ({ email, phoneNumbers }: ContactKeys): object => {
  if (email !== null) return { and: [INCLUDING_DELETED, { emails: { primaryEmail: { eq: email } } }] };
  if (phoneNumbers.length > 0) {
    return { and: [INCLUDING_DELETED, { phones: { primaryPhoneNumber: { in: phoneNumbers } } }] };
  }
  return NOBODY;
};
