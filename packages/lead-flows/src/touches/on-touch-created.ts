import { countTouch, type Lead, leadSchema, leadTouchSchema, readInput, type Settings } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { unreadableEvent } from '../answers/unreadable-event.ts';
import { touchReason } from '../history/touch-reason.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { writeLead } from '../records/write-lead.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { runWrites } from '../records/run-writes.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';
import { stampedChanges } from '../scoring/stamped-changes.ts';
import { leadWithCustomValues } from '../scoring/lead-with-custom-values.ts';
import { SETTINGS_ROOT_FIELDS, settingsOf, settingsParts } from '../settings/settings-parts.ts';

import { type CountableTouch, touchesToCount } from './touches-to-count.ts';

/**
 * Handles `leadTouch.created`: brings digest, counters, times, score and status of the lead up to date with every touch
 * that it lacks, not only this one, so that a lost event, and a count that another handler overwrote, is made good by
 * the next. Counting a touch twice changes nothing. No request for a touch whose writer has counted it.
 */
export const onTouchCreated = async ({
  client,
  after,
  now,
}: {
  client: TwentyClient;
  /** The event's `properties.after`. */
  after: unknown;
  now: Date;
}): Promise<{ ok: true; isCounted: boolean } | FlowFailure> => {
  const reading = readInput(leadTouchSchema, after);
  if (reading.kind === 'unreadable') return unreadableEvent('touch', reading.problems);
  const touch = reading.value;
  if (touch.isCounted || touch.leadId === null) return { ok: true, isCounted: false };
  const read = await client.run(readTouches, { leadId: touch.leadId });
  if (!read.ok) return failedBy(read.error);
  const { lead, touches, settings } = read.data;
  if (!lead || touches.length === 0) return { ok: true, isCounted: false };
  const { changes, counted } = countAll({ lead, touches: touchesToCount({ lead, touches }), now });
  const [first, ...others] = counted;
  const isChanged = first !== undefined;
  if (isChanged) {
    const scored = await leadWithCustomValues({ client, lead, settings });
    if (!scored.ok) return failedBy(scored.error);
    const reason = touchReason([first, ...others]);
    const { write } = stampedChanges({ lead: scored.data, changes, settings, now, reason });
    const written = await writeLead({ client, name: 'CountTouches', write });
    if (!written.ok) return failedBy(written.error);
  }
  const uncounted = touches.filter(({ isCounted }) => !isCounted).map(({ id }) => id);
  if (uncounted.length === 0) return { ok: true, isCounted: isChanged };
  // In a document of its own, after the lead's: a mark beside a change that Twenty refuses would hide the touch for good.
  const marked = await runWrites({
    client,
    name: 'MarkCountedTouches',
    writes: [
      { kind: 'updateWhere', object: 'leadTouch', filter: { id: { in: uncounted } }, data: { isCounted: true } },
    ],
  });
  return marked.ok ? { ok: true, isCounted: true } : failedBy(marked.error);
};

const countAll = ({
  lead,
  touches,
  now,
}: {
  lead: Lead;
  touches: readonly CountableTouch[];
  now: Date;
}): { changes: Partial<Lead>; counted: (CountableTouch & { occurredAt: string })[] } => {
  let changes: Partial<Lead> = {};
  const counted: (CountableTouch & { occurredAt: string })[] = [];
  for (const touch of touches) {
    const timed = { ...touch, occurredAt: touch.occurredAt ?? touch.createdAt ?? now.toISOString() };
    const count = countTouch({ lead: { ...lead, ...changes }, touch: timed, now });
    if (count.kind !== 'counted') continue;
    changes = { ...changes, ...count.changes };
    counted.push(timed);
  }
  return { changes, counted };
};

/** The lead, its uncounted touches and, after them, the newest of the others: one root field, as Twenty takes each once. */
const readTouches = defineOperation<
  { lead: Lead | null; touches: CountableTouch[]; settings: Settings },
  { leadId: string }
>({
  document: gql`
    query ReadTouchesToCount($leadId: UUID!) {
      leads(filter: { id: { eq: $leadId } }, first: 1) {
        edges {
          node {
            ...LeadFields
          }
        }
      }
      leadTouches(
        filter: { leadId: { eq: $leadId } }
        first: 200
        orderBy: [{ isCounted: AscNullsFirst }, { occurredAt: DescNullsLast }]
      ) {
        edges {
          node {
            id
            createdAt
            touchType
            direction
            outcome
            occurredAt
            isCounted
          }
        }
      }${SETTINGS_ROOT_FIELDS}
    }
    ${LEAD_FIELDS}
    ${SETTING_FIELDS}
    ${SCORE_MODEL_FIELDS}
  `,
  read: (data) => {
    const answer = z
      .object({
        leads: nodesOf(leadSchema),
        leadTouches: nodesOf(leadTouchSchema),
        ...settingsParts,
      })
      .parse(data);
    return {
      lead: answer.leads[0] ?? null,
      touches: answer.leadTouches,
      settings: settingsOf(answer),
    };
  },
});
