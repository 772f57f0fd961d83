import { type MoveChanges } from '../lifecycle/move-lead.ts';
import { type MoveRefusal } from '../lifecycle/transitions.ts';
import { type LeadStatus } from '../vocabulary/lead-terms.ts';

import { type DisqualificationReason, type ReactionKind } from './disqualification-settings.ts';

export const DISQUALIFY_REFUSALS = ['UNKNOWN_REASON', 'WAKE_UNREADABLE', 'WAKE_IN_THE_PAST'] as const;
export type DisqualifyRefusal = MoveRefusal | (typeof DISQUALIFY_REFUSALS)[number];

/** A task that is proposed beside putting the lead away; `dueAt` is an ISO time on a working day. */
export type ProposedReaction = {
  kind: Exclude<ReactionKind, 'NONE'>;
  title: string;
  titleFa: string | null;
  dueAt: string;
};

/** Worth a second look before it is done; none of them refuses. */
export type DisqualifyWarning =
  | { code: 'FEW_ATTEMPTS'; attempts: number; needed: number }
  /** The same reason again: `days` instead of `usualDays`. */
  | { code: 'SLEEPS_LONGER'; days: number; usualDays: number };

export type Disqualification =
  | {
      kind: 'disqualified';
      from: LeadStatus;
      reason: DisqualificationReason;
      changes: MoveChanges;
      reaction: ProposedReaction | null;
      warnings: DisqualifyWarning[];
    }
  | { kind: 'refused'; reason: DisqualifyRefusal; message: string };
