import { heldOpenStatus } from '../lifecycle/held-open-status.ts';
import { moveLead } from '../lifecycle/move-lead.ts';
import { type LifecycleActor, type MoveRefusal } from '../lifecycle/transitions.ts';
import { type Lead } from '../records/lead.ts';

import { type WokenLead } from './waking.ts';

export type SleepingLead = Pick<Lead, 'status' | 'heldStatus' | 'timesRecycled'>;

export type Recycling =
  WokenLead | { kind: 'unchanged'; reason: 'NOT_DISQUALIFIED' } | { kind: 'refused'; reason: MoveRefusal };

/**
 * Brings a lead that was put away back to the status it held, NEW where none was kept. Nothing else of it changes: score,
 * answers, touches and the reason stay, and the return is counted. A lead that is awake stays as it is.
 */
export const recycle = ({
  lead,
  actor,
  reason = '',
  now,
}: {
  lead: SleepingLead;
  actor: LifecycleActor;
  /** Why it comes back, in words. */
  reason?: string;
  now: Date;
}): Recycling => {
  if (lead.status !== 'DISQUALIFIED') return { kind: 'unchanged', reason: 'NOT_DISQUALIFIED' };
  const to = heldOpenStatus(lead.heldStatus);
  const move = moveLead({ lead: { ...lead, heldStatus: to }, to, actor, reason, now });
  if (move.kind === 'refused') return { kind: 'refused', reason: move.reason };
  return { kind: 'woken', from: lead.status, to, changes: move.changes };
};
