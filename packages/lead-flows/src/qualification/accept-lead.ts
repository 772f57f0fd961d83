import { acceptanceOf, type BantCriterion, type Lead, type LifecycleActor, type MoveRefusal } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { readQualificationPanel } from './read-qualification-panel.ts';

export type AcceptFailure = FlowFailure & { reason?: MoveRefusal; missing?: BantCriterion[] };

/** Accepts a lead as sales qualified, where the needed answers are there; otherwise names those that are missing. */
export const acceptLead = async ({
  client,
  leadId,
  actor = 'REP',
  now,
}: {
  client: TwentyClient;
  leadId: string;
  actor?: LifecycleActor;
  now: Date;
}): Promise<{ ok: true; lead: Lead } | AcceptFailure> => {
  const read = await readQualificationPanel({ client, leadId, now });
  if (!read.ok) return read;
  const { lead, qualification } = read.panel;
  const move = acceptanceOf({ lead, actor, gates: qualification, now });
  if (move.kind === 'refused') {
    if (move.reason === 'SAME_STATUS') return { ok: true, lead };
    return refusal({ reason: move.reason, missing: move.missing, lead });
  }
  const written = await runWrites({
    client,
    name: 'AcceptLead',
    writes: [{ kind: 'update', object: 'lead', id: leadId, data: move.changes }],
  });
  return written.ok ? { ok: true, lead: { ...lead, ...move.changes } } : failedBy(written.error);
};

const refusal = ({
  reason,
  missing = [],
  lead,
}: {
  reason: MoveRefusal;
  missing: BantCriterion[] | undefined;
  lead: Lead;
}): AcceptFailure =>
  reason === 'GATES_NOT_MET'
    ? {
        ok: false,
        code: 'GATES_NOT_MET',
        message: `These answers are missing, too old or not good enough: ${missing.join(', ')}.`,
        reason,
        missing,
      }
    : { ok: false, code: 'MOVE_REFUSED', message: `A lead that is ${lead.status} cannot become SQL now.`, reason };
