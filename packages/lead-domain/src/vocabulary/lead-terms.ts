/** The closed lists of the lead vocabulary. Types, SELECT options and labels all follow from them. */

export const LEAD_STATUSES = ['NEW', 'WORKING', 'NURTURING', 'MQL', 'SQL', 'CONVERTED', 'DISQUALIFIED'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];

export const LEAD_RATINGS = ['COLD', 'WARM', 'HOT'] as const;
export type LeadRating = (typeof LEAD_RATINGS)[number];

export const LEAD_KINDS = ['NEW', 'REPEAT', 'REFERRAL', 'UP_SELL', 'CROSS_SELL'] as const;
export type LeadKind = (typeof LEAD_KINDS)[number];

export const LEAD_SOURCES = [
  'WEB_FORM',
  'EMAIL',
  'PHONE',
  'CHAT',
  'REFERRAL',
  'EVENT',
  'AD',
  'SOCIAL',
  'PARTNER',
  'OUTBOUND',
  'IMPORT',
  'OTHER',
] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

export const PREFERRED_CHANNELS = ['EMAIL', 'PHONE', 'MESSAGE', 'MEETING'] as const;
export type PreferredChannel = (typeof PREFERRED_CHANNELS)[number];

export const CONSENT_STATES = ['UNKNOWN', 'GIVEN', 'WITHDRAWN'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** A touch is one contact or behaviour. */
export const TOUCH_TYPES = [
  'FORM',
  'VISIT',
  'DOWNLOAD',
  'EMAIL_OPEN',
  'EMAIL',
  'CALL',
  'MESSAGE',
  'MEETING',
  'DEMO',
  'OFFER',
  'PRICE_LIST',
  'EVENT',
  'UNSUBSCRIBE',
  'BOUNCE',
] as const;
export type TouchType = (typeof TOUCH_TYPES)[number];

/** OUTGOING touches are contact attempts (ours); INCOMING ones are encounters (theirs). */
export const TOUCH_DIRECTIONS = ['INCOMING', 'OUTGOING'] as const;
export type TouchDirection = (typeof TOUCH_DIRECTIONS)[number];

export const TOUCH_OUTCOMES = ['REACHED', 'NO_ANSWER', 'REFUSED', 'ASKED_FOR_LATER', 'AGREED_TO_MEET'] as const;
export type TouchOutcome = (typeof TOUCH_OUTCOMES)[number];
