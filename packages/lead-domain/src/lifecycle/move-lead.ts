import { type Lead } from '../records/lead.ts';
import { type LeadStatus } from '../vocabulary/lead-terms.ts';

import { canMove, type MoveDecision, type MoveQuestion } from './can-move.ts';

export type MoveChanges = Partial<
  Pick<
    Lead,
    'status' | 'heldStatus' | 'statusNote' | 'disqualificationReason' | 'disqualifiedAt' | 'wakeAt' | 'timesRecycled'
  >
>;

export type LeadMove =
  | { kind: 'moved'; from: LeadStatus; to: LeadStatus; changes: MoveChanges }
  | Extract<MoveDecision, { kind: 'refused' }>;

/**
 * Moves a lead by the lifecycle's table and says which of its fields change.
 * A conversion's own move is part of its plan and keeps its fields there.
 */
export const moveLead = ({
  lead,
  now,
  ...question
}: Omit<MoveQuestion, 'from' | 'heldStatus'> & {
  lead: Pick<Lead, 'status' | 'heldStatus' | 'timesRecycled'>;
  now: Date;
}): LeadMove => {
  const from = lead.status;
  const { to } = question;
  const decision = canMove({ ...question, from, heldStatus: lead.heldStatus });
  if (decision.kind === 'refused') return decision;
  const reason = question.reason?.trim() ?? '';
  if (to === 'DISQUALIFIED') {
    return {
      kind: 'moved',
      from,
      to,
      changes: {
        status: to,
        heldStatus: from,
        statusNote: reason,
        disqualificationReason: reason,
        disqualifiedAt: now.toISOString(),
      },
    };
  }
  if (from === 'DISQUALIFIED') {
    return {
      kind: 'moved',
      from,
      to,
      changes: {
        status: to,
        heldStatus: null,
        statusNote: reason,
        disqualifiedAt: null,
        wakeAt: null,
        timesRecycled: lead.timesRecycled + 1,
      },
    };
  }
  return { kind: 'moved', from, to, changes: { status: to, statusNote: reason } };
};
