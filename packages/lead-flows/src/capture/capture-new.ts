import { type Lead, leadSchema, prepareLead } from '@leads/lead-domain';
import { defineOperation, gql } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { runWrites } from '../records/run-writes.ts';

import { captureId } from './capture-id.ts';
import { captureKnown } from './capture-known.ts';
import { type Captured } from './captured.ts';
import { type ContactKeys } from './contact-keys.ts';
import { storeTouch } from './store-touch.ts';

/**
 * Stores a lead that was not known, and its touch. Its id follows from the person's address and from how many leads
 * they had before: two submissions of one person at the same moment meet at it, and the second becomes a touch.
 */
export const captureNew = async ({
  slug,
  key,
  keys,
  known,
  ...captured
}: Captured & { slug: string; key: string; keys: ContactKeys; known: Lead[] }): Promise<{ ok: true } | FlowFailure> => {
  const { client, submission, settings, touchId, now } = captured;
  const person = keys.email ?? keys.phoneNumber;
  const leadId =
    person === null ? captureId('lead', slug, key) : captureId('lead', 'person', person, String(known.length));
  const isCustomer = known.some(({ status, deletedAt }) => deletedAt === null && status === 'CONVERTED');
  const { lead, touch } = prepareLead({
    input: isCustomer ? { ...submission.lead, kind: 'REPEAT' } : submission.lead,
    touch: submission.touch,
    leadId,
    touchId,
    settings,
    now,
  });
  const written = await runWrites({
    client,
    name: 'CaptureLead',
    writes: [{ kind: 'create', object: 'lead', data: lead }],
  });
  if (written.ok) return storeTouch({ client, touch });
  if (written.error.code !== 'DUPLICATE') return failedBy(written.error);
  const standing = await client.run(readLead, { leadId });
  if (!standing.ok) return failedBy(standing.error);
  return standing.data ? captureKnown({ ...captured, lead: standing.data }) : failedBy(written.error);
};

const readLead = defineOperation<Lead | null, { leadId: string }>({
  document: gql`
    query ReadCapturedLead($leadId: UUID!) {
      leads(filter: { id: { eq: $leadId } }, first: 1) {
        edges {
          node {
            ...LeadFields
          }
        }
      }
    }
    ${LEAD_FIELDS}
  `,
  read: (data) => z.object({ leads: nodesOf(leadSchema) }).parse(data).leads[0] ?? null,
});
