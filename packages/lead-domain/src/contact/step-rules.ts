import { type PreferredChannel, type TouchOutcome } from '../vocabulary/lead-terms.ts';

import { type ContactType, type NextStepKey } from './contact-terms.ts';

/** What follows where nothing but the outcome decides. */
export const STEP_AFTER_OUTCOME = {
  NO_ANSWER: 'TRY_AGAIN',
  REFUSED: 'OTHER_CHANNEL',
  ASKED_FOR_LATER: 'CONTACT_AS_ASKED',
  AGREED_TO_MEET: 'PREPARE_MEETING',
} as const satisfies Record<Exclude<TouchOutcome, 'REACHED'>, NextStepKey>;

/** What follows a contact that reached somebody, and one that is only sent so far. */
export const STEP_AFTER_CONTACT = {
  CALL: { REACHED: 'FOLLOW_UP', SENT: 'FOLLOW_UP' },
  EMAIL: { REACHED: 'FOLLOW_UP', SENT: 'ASK_FOR_REPLY' },
  MESSAGE: { REACHED: 'FOLLOW_UP', SENT: 'ASK_FOR_REPLY' },
  MEETING: { REACHED: 'SEND_SUMMARY', SENT: 'SEND_SUMMARY' },
  DEMO: { REACHED: 'SEND_OFFER', SENT: 'SEND_OFFER' },
  OFFER: { REACHED: 'FOLLOW_UP_OFFER', SENT: 'FOLLOW_UP_OFFER' },
  PRICE_LIST: { REACHED: 'FOLLOW_UP_PRICE_LIST', SENT: 'FOLLOW_UP_PRICE_LIST' },
} as const satisfies Record<ContactType, Record<'REACHED' | 'SENT', NextStepKey>>;

export type StepRule = {
  /** `USED`: the one of the contact. `OTHER`: any but that. `PREFERRED`: the lead's own, where one is known. */
  channel: 'USED' | 'OTHER' | 'PREFERRED' | PreferredChannel;
  /** Of day, against when the contact was. */
  time: 'SAME' | 'OTHER';
};

export const STEP_RULES: Record<NextStepKey, StepRule> = {
  FOLLOW_UP: { channel: 'PREFERRED', time: 'SAME' },
  ASK_FOR_REPLY: { channel: 'USED', time: 'SAME' },
  TRY_AGAIN: { channel: 'USED', time: 'OTHER' },
  OTHER_CHANNEL: { channel: 'OTHER', time: 'OTHER' },
  CONTACT_AS_ASKED: { channel: 'USED', time: 'SAME' },
  PREPARE_MEETING: { channel: 'MEETING', time: 'SAME' },
  SEND_SUMMARY: { channel: 'EMAIL', time: 'SAME' },
  SEND_OFFER: { channel: 'EMAIL', time: 'SAME' },
  FOLLOW_UP_OFFER: { channel: 'PHONE', time: 'SAME' },
  FOLLOW_UP_PRICE_LIST: { channel: 'PHONE', time: 'SAME' },
  CLOSE_UNREACHABLE: { channel: 'OTHER', time: 'SAME' },
};
