import { type ContactSettings } from '../contact/contact-settings.ts';
import { type DisqualificationSettings } from '../nurture/disqualification-settings.ts';
import { type Lead } from '../records/lead.ts';
import { type LeadStatus } from '../vocabulary/lead-terms.ts';
import { type BantCriterion } from '../vocabulary/qualification-terms.ts';

import { type MoveQuestion } from './can-move.ts';
import { type MoveChanges } from './move-lead.ts';
import { type LifecycleActor } from './transitions.ts';

/** Who changed a status outside our own acts. `APP`: we ourselves, who asked the table before. */
export const STATUS_EDITORS = ['MEMBER', 'API', 'WORKFLOW', 'APP'] as const;
export type StatusEditor = (typeof STATUS_EDITORS)[number];

/** An edit that nobody asked the table about. */
export type HandEditor = Exclude<StatusEditor, 'APP'>;

/** Whose moves an editor may make. The role of a member is not known; an API key is the tool of one. */
export const ACTORS_OF_EDITOR = {
  MEMBER: ['REP', 'MARKETER'],
  API: ['REP', 'MARKETER'],
  WORKFLOW: ['WORKFLOW'],
} as const satisfies Record<HandEditor, readonly LifecycleActor[]>;

/** What is known of the lead before the edit: its status for sure. */
export type LeadBeforeEdit = Pick<Lead, 'status'> & {
  [Field in 'heldStatus' | 'statusNote' | 'disqualificationReason' | 'disqualifiedAt']?: Lead[Field] | undefined;
};

export type LeadAfterEdit = Pick<
  Lead,
  | 'status'
  | 'heldStatus'
  | 'statusNote'
  | 'disqualificationReason'
  | 'disqualifiedAt'
  | 'wakeAt'
  | 'timesRecycled'
  | 'contactAttempts'
  | 'convertedAt'
>;

export const PUT_BACK_REASONS = [
  'ONLY_CONVERSION',
  'ONLY_UNDO',
  'NO_SUCH_MOVE',
  'EDITOR_MAY_NOT',
  'NOT_THE_HELD_STATUS',
  'REASON_REQUIRED',
  'REASON_UNKNOWN',
  'GATES_NOT_MET',
] as const;
export type PutBackReason = (typeof PUT_BACK_REASONS)[number];

export type StatusEditJudgement =
  /** `changes`: what the move brings along and the edit did not; often nothing. */
  | { kind: 'stands'; changes: MoveChanges }
  | {
      kind: 'put-back';
      to: LeadStatus;
      reason: PutBackReason;
      /** Answers that keep the gate closed; empty for other reasons. */
      missing: BantCriterion[];
      /** For the status note: why, and what to do instead. */
      note: string;
    };

export type HandEdit = {
  before: LeadBeforeEdit;
  after: LeadAfterEdit;
  editor: HandEditor;
  /** Of `readQualification`. */
  gates: NonNullable<MoveQuestion['gates']>;
  settings: { disqualification: DisqualificationSettings; contact: ContactSettings };
  now: Date;
};

export type StatusVerdict =
  { kind: 'stands'; changes: MoveChanges } | { kind: 'refused'; reason: PutBackReason; missing?: BantCriterion[] };
