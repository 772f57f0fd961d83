import { type LeadStatus } from '../vocabulary/lead-terms.ts';
import { type BantCriterion } from '../vocabulary/qualification-terms.ts';

import {
  LEAD_TRANSITIONS,
  type LifecycleActor,
  type MoveRefusal,
  OPEN_STATUSES,
  type Transition,
} from './transitions.ts';

export type MoveDecision = { kind: 'allowed' } | { kind: 'refused'; reason: MoveRefusal; missing?: BantCriterion[] };

export type MoveQuestion = {
  from: LeadStatus;
  to: LeadStatus;
  actor: LifecycleActor;
  /** Of `readQualification`; needed where a lead becomes SQL. */
  gates?: { gatesMet: boolean; missing: BantCriterion[] };
  /** The status that a disqualified or converted lead held; where none was kept it goes back to NEW. */
  heldStatus?: LeadStatus | null;
  /** What the actor says why. */
  reason?: string;
  /** Statuses from which a lead may be converted: a setting, SQL by default. */
  convertibleFrom?: readonly LeadStatus[];
};

const rowsFor = ({ from, to, convertibleFrom }: MoveQuestion): Transition[] => {
  const rows: readonly Transition[] = LEAD_TRANSITIONS;
  return rows.filter((row) => {
    const isConversion = row.to.includes('CONVERTED');
    const starts = isConversion && convertibleFrom ? convertibleFrom.filter(isOpen) : row.from;
    return starts.includes(from) && row.to.includes(to);
  });
};

const isOpen = (status: LeadStatus): boolean => OPEN_STATUSES.some((open) => open === status);

/** Whether a lead may move from one status to another, and if not, why. */
export const canMove = (question: MoveQuestion): MoveDecision => {
  const { from, to, actor, gates, heldStatus, reason } = question;
  if (from === to) return { kind: 'refused', reason: 'SAME_STATUS' };
  const rows = rowsFor(question);
  if (rows.length === 0) return { kind: 'refused', reason: 'NO_SUCH_MOVE' };
  const row = rows.find(({ actors }) => actors.includes(actor));
  if (!row) return { kind: 'refused', reason: 'ACTOR_MAY_NOT' };
  if (row.needs.includes('HELD_STATUS') && to !== (heldStatus ?? 'NEW')) {
    return { kind: 'refused', reason: 'NOT_THE_HELD_STATUS' };
  }
  if (row.needs.includes('REASON') && (reason ?? '').trim() === '') {
    return { kind: 'refused', reason: 'REASON_REQUIRED' };
  }
  if (row.needs.includes('GATES') && !gates?.gatesMet) {
    return { kind: 'refused', reason: 'GATES_NOT_MET', missing: gates?.missing ?? [] };
  }
  return { kind: 'allowed' };
};
