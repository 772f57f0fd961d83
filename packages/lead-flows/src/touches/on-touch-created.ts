import {
  countTouch,
  type Lead,
  leadSchema,
  leadSettingSchema,
  type LeadTouch,
  leadTouchSchema,
  readInput,
  readSettings,
  type Settings,
} from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { unreadableEvent } from '../answers/unreadable-event.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { runWrites } from '../records/run-writes.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';
import { TOUCH_FIELDS } from '../records/touch-fields.ts';
import { stampedChanges } from '../scoring/stamped-changes.ts';

/**
 * Handles `leadTouch.created`: brings digest, counters, times, score and status of the lead up to date with every touch
 * that nobody has counted yet, not only this one, so that a lost event is made good by the next. Counting a touch twice
 * changes nothing. No request for a touch whose writer has counted it.
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
  const read = await client.run(readUncounted, { leadId: touch.leadId });
  if (!read.ok) return failedBy(read.error);
  const { lead, touches, settings } = read.data;
  if (!lead || touches.length === 0) return { ok: true, isCounted: false };
  const changes = countAll({ lead, touches, now });
  const stamped = stampedChanges({ lead, changes, settings, now });
  const written = await runWrites({
    client,
    name: 'CountTouches',
    writes: [
      { kind: 'update', object: 'lead', id: lead.id, data: stamped.changes },
      {
        kind: 'updateWhere',
        object: 'leadTouch',
        filter: { id: { in: touches.map(({ id }) => id) } },
        data: { isCounted: true },
      },
    ],
  });
  return written.ok ? { ok: true, isCounted: true } : failedBy(written.error);
};

const countAll = ({ lead, touches, now }: { lead: Lead; touches: LeadTouch[]; now: Date }): Partial<Lead> => {
  let changes: Partial<Lead> = {};
  for (const touch of touches) {
    const counted = countTouch({ lead: { ...lead, ...changes }, touch, now });
    if (counted.kind === 'counted') changes = { ...changes, ...counted.changes };
  }
  return changes;
};

const readUncounted = defineOperation<
  { lead: Lead | null; touches: LeadTouch[]; settings: Settings },
  { leadId: string }
>({
  document: gql`
    query ReadUncountedTouches($leadId: UUID!) {
      leads(filter: { id: { eq: $leadId } }, first: 1) {
        edges {
          node {
            ...LeadFields
          }
        }
      }
      leadTouches(
        filter: { leadId: { eq: $leadId }, isCounted: { eq: false } }
        first: 200
        orderBy: [{ occurredAt: AscNullsLast }]
      ) {
        edges {
          node {
            ...TouchFields
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
    ${TOUCH_FIELDS}
    ${SETTING_FIELDS}
  `,
  read: (data) => {
    const answer = z
      .object({
        leads: nodesOf(leadSchema),
        leadTouches: nodesOf(leadTouchSchema),
        leadSettings: nodesOf(leadSettingSchema),
      })
      .parse(data);
    return {
      lead: answer.leads[0] ?? null,
      touches: answer.leadTouches,
      settings: readSettings(answer.leadSettings).settings,
    };
  },
});
