import { type Lead, type LeadInput, leadSchema, prepareLead } from '@leads/lead-domain';
import { defineOperation, gql } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { runWrites } from '../records/run-writes.ts';
import { withWinChance } from '../scoring/with-win-chance.ts';

import { captureId } from './capture-id.ts';
import { captureKnown } from './capture-known.ts';
import { type Captured } from './captured.ts';
import { isOpen } from './is-open.ts';
import { personKey } from './person-key.ts';
import { storeTouch } from './store-touch.ts';

/**
 * Stores a lead that was not known, and its touch. Its id follows from the person's address and from how many leads
 * they had before: two submissions of one person at the same moment meet at it, and the second becomes a touch.
 */
export const captureNew = async ({
  slug,
  key,
  known,
  ...captured
}: Captured & { slug: string; key: string; known: Lead[] }): Promise<{ ok: true } | FlowFailure> => {
  const { submission, touchId } = captured;
  const person = personKey(submission.lead);
  const leadId =
    person === null ? captureId('lead', slug, key) : captureId('lead', 'person', person, String(known.length));
  const isCustomer = known.some(({ status, deletedAt }) => deletedAt === null && status === 'CONVERTED');
  const input = isCustomer ? { ...submission.lead, kind: 'REPEAT' as const } : submission.lead;
  const stored = await storeLead({ ...captured, leadId, input });
  // Under the id stands a lead that is not the person's any more: renamed and then deleted or converted.
  return stored ?? (await storeLead({ ...captured, leadId: captureId('lead', 'touch', touchId), input })) ?? TAKEN;
};

const TAKEN: FlowFailure = { ok: false, code: 'DUPLICATE', message: 'This was sent before, and its lead was deleted.' };

/** Null where the id is taken by a lead that takes no further touch. */
const storeLead = async ({
  leadId,
  input,
  ...captured
}: Captured & { leadId: string; input: LeadInput }): Promise<{ ok: true } | FlowFailure | null> => {
  const { client, submission, settings, touchId, now } = captured;
  const prepared = prepareLead({ input, touch: submission.touch, leadId, touchId, settings, now });
  const { touch } = prepared;
  const lead = withWinChance({ lead: prepared.lead, settings, now });
  const written = await runWrites({
    client,
    name: 'CaptureLead',
    writes: [{ kind: 'create', object: 'lead', data: lead }],
  });
  if (written.ok) return storeTouch({ client, touch });
  if (written.error.code !== 'DUPLICATE') return failedBy(written.error);
  const standing = await client.run(readLead, { leadId });
  if (!standing.ok) return failedBy(standing.error);
  return standing.data && isOpen(standing.data) ? captureKnown({ ...captured, lead: standing.data }) : null;
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
