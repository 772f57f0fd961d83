import { type LeadForm, leadFormSchema } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { FORM_FIELDS } from '../records/form-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';

import { isSlug } from './is-slug.ts';
import { NO_SUCH_FORM, openForm } from './open-form.ts';

const readFormBySlug = defineOperation<LeadForm | null, { slug: string }>({
  document: gql`
    query ReadLeadForm($slug: String!) {
      leadForms(filter: { slug: { eq: $slug } }, first: 1) {
        edges {
          node {
            ...FormFields
          }
        }
      }
    }
    ${FORM_FIELDS}
  `,
  read: (data) => z.object({ leadForms: nodesOf(leadFormSchema) }).parse(data).leadForms[0] ?? null,
});

/** The form that visitors find under a slug. */
export const readForm = async ({
  client,
  slug,
}: {
  client: TwentyClient;
  slug: string;
}): Promise<{ ok: true; form: LeadForm } | FlowFailure> => {
  if (!isSlug(slug)) return NO_SUCH_FORM;
  const read = await client.run(readFormBySlug, { slug });
  return read.ok ? openForm(read.data) : failedBy(read.error);
};
