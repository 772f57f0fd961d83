import { type MoveChanges } from '../lifecycle/move-lead.ts';
import { type OPEN_STATUSES } from '../lifecycle/transitions.ts';

/** Why a lead goes on sleeping, or was awake already. */
export const ASLEEP_REASONS = [
  'NOT_DISQUALIFIED',
  'DO_NOT_CONTACT',
  'NO_DATE',
  'NOT_YET',
  'NO_SIGNAL',
  'OLDER_THAN_REFUSAL',
  'NEVER_WAKES',
] as const;
export type AsleepReason = (typeof ASLEEP_REASONS)[number];

export type WokenLead = {
  kind: 'woken';
  from: 'DISQUALIFIED';
  to: (typeof OPEN_STATUSES)[number];
  changes: MoveChanges;
};

export type Waking = WokenLead | { kind: 'asleep'; reason: AsleepReason };
