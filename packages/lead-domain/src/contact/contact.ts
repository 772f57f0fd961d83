import { type MoveChanges } from '../lifecycle/move-lead.ts';
import { type Lead } from '../records/lead.ts';
import { type LeadTouch } from '../records/lead-touch.ts';
import { type TouchCountingLead } from '../touches/count-touch.ts';
import { type TouchOutcome } from '../vocabulary/lead-terms.ts';

import { type ContactType } from './contact-terms.ts';
import { type ChannelLead } from './has-channel.ts';
import { type NextStep } from './next-step.ts';

/** One contact as a rep logs it. Who logs it twice with the same id logs it once. */
export type Contact = {
  id: string;
  type: ContactType;
  /** null: sent, with no answer to speak of yet. */
  outcome: TouchOutcome | null;
  /** When it was; now where nothing is said. An ISO time, or one on the workspace's clock. */
  at?: string | undefined;
  /** The day or time that they asked for, or of the meeting that they agreed to. */
  laterAt?: string | undefined;
  note?: string | undefined;
};

export type ContactLead = TouchCountingLead &
  ChannelLead &
  Pick<Lead, 'id' | 'status' | 'heldStatus' | 'timesRecycled' | 'isIncomplete' | 'doNotContact'>;

export const CONTACT_REFUSALS = [
  'AT_UNREADABLE',
  'AT_IN_THE_FUTURE',
  'LATER_UNREADABLE',
  'LATER_BEFORE_CONTACT',
] as const;
export type ContactRefusal = (typeof CONTACT_REFUSALS)[number];

export const CONTACT_WARNINGS = ['DO_NOT_CONTACT'] as const;
export type ContactWarning = (typeof CONTACT_WARNINGS)[number];

export type LoggedContact =
  | {
      kind: 'logged';
      touch: Pick<LeadTouch, 'id' | 'touchType' | 'direction' | 'outcome' | 'body'> & {
        occurredAt: string;
        leadId: string;
      };
      /** Of the lead; empty where the contact was counted before and moves nothing. */
      changes: Partial<TouchCountingLead> & MoveChanges;
      /** null for a lead that is closed or must not be contacted. */
      nextStep: NextStep | null;
      warnings: ContactWarning[];
    }
  | { kind: 'refused'; reason: ContactRefusal; message: string };
