import { type PreferredChannel, type TouchType } from '../vocabulary/lead-terms.ts';

/** What a rep logs: the touches that are our own doing. */
export const CONTACT_TYPES = [
  'CALL',
  'EMAIL',
  'MESSAGE',
  'MEETING',
  'DEMO',
  'OFFER',
  'PRICE_LIST',
] as const satisfies readonly TouchType[];
export type ContactType = (typeof CONTACT_TYPES)[number];

/** Over which channel a contact of a type goes. */
export const CHANNEL_OF_CONTACT = {
  CALL: 'PHONE',
  EMAIL: 'EMAIL',
  MESSAGE: 'MESSAGE',
  MEETING: 'MEETING',
  DEMO: 'MEETING',
  OFFER: 'EMAIL',
  PRICE_LIST: 'EMAIL',
} as const satisfies Record<ContactType, PreferredChannel>;

/** What may be proposed after a contact; panels word it. */
export const NEXT_STEP_KEYS = [
  'FOLLOW_UP',
  'ASK_FOR_REPLY',
  'TRY_AGAIN',
  'OTHER_CHANNEL',
  'CONTACT_AS_ASKED',
  'PREPARE_MEETING',
  'SEND_SUMMARY',
  'SEND_OFFER',
  'FOLLOW_UP_OFFER',
  'FOLLOW_UP_PRICE_LIST',
  'CLOSE_UNREACHABLE',
] as const;
export type NextStepKey = (typeof NEXT_STEP_KEYS)[number];

/** In the order of `Date.getUTCDay`. */
export const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
