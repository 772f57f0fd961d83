import { type LeadStatus } from '../vocabulary/lead-terms.ts';

/** Who moves a lead. */
export const LIFECYCLE_ACTORS = ['SYSTEM', 'REP', 'MARKETER', 'WORKFLOW', 'CONVERSION', 'UNDO', 'WAKE_RULE'] as const;
export type LifecycleActor = (typeof LIFECYCLE_ACTORS)[number];

/** `GATES`: the needed answers. `REASON`: why, in words. `HELD_STATUS`: only back to the status it held. */
export const TRANSITION_NEEDS = ['GATES', 'REASON', 'HELD_STATUS'] as const;
export type TransitionNeed = (typeof TRANSITION_NEEDS)[number];

export type Transition = {
  from: readonly LeadStatus[];
  to: readonly LeadStatus[];
  actors: readonly LifecycleActor[];
  needs: readonly TransitionNeed[];
};

/** The whole lifecycle. What has no row here does not happen. */
export const LEAD_TRANSITIONS = [
  { from: ['NEW'], to: ['WORKING'], actors: ['SYSTEM', 'REP'], needs: [] },
  { from: ['NEW', 'WORKING'], to: ['NURTURING'], actors: ['REP', 'MARKETER'], needs: [] },
  { from: ['NEW', 'WORKING', 'NURTURING'], to: ['MQL'], actors: ['SYSTEM', 'MARKETER'], needs: [] },
  { from: ['MQL'], to: ['SQL'], actors: ['REP', 'WORKFLOW'], needs: ['GATES'] },
  { from: ['MQL', 'SQL'], to: ['NURTURING'], actors: ['REP'], needs: ['REASON'] },
  { from: ['WORKING', 'NURTURING'], to: ['SQL'], actors: ['REP'], needs: ['GATES'] },
  { from: ['SQL'], to: ['CONVERTED'], actors: ['CONVERSION'], needs: [] },
  {
    from: ['NEW', 'WORKING', 'NURTURING', 'MQL', 'SQL'],
    to: ['DISQUALIFIED'],
    actors: ['REP', 'MARKETER'],
    needs: ['REASON'],
  },
  {
    from: ['DISQUALIFIED'],
    to: ['NEW', 'WORKING', 'NURTURING', 'MQL', 'SQL'],
    actors: ['WAKE_RULE', 'SYSTEM', 'REP'],
    needs: ['HELD_STATUS'],
  },
  {
    from: ['CONVERTED'],
    to: ['NEW', 'WORKING', 'NURTURING', 'MQL', 'SQL'],
    actors: ['UNDO'],
    needs: ['HELD_STATUS'],
  },
] as const satisfies readonly Transition[];

/** Statuses in which a lead is still open. */
export const OPEN_STATUSES = ['NEW', 'WORKING', 'NURTURING', 'MQL', 'SQL'] as const satisfies readonly LeadStatus[];

/** Why a move is refused, the most basic first. */
export const MOVE_REFUSALS = [
  'SAME_STATUS',
  'NO_SUCH_MOVE',
  'ACTOR_MAY_NOT',
  'NOT_THE_HELD_STATUS',
  'REASON_REQUIRED',
  'GATES_NOT_MET',
] as const;
export type MoveRefusal = (typeof MOVE_REFUSALS)[number];
