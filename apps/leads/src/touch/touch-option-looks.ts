import { type TouchDirection, type TouchOutcome, type TouchType } from '@leads/lead-domain';

import { type OptionLook } from '../support/select-options.ts';

export const TOUCH_TYPE_LOOKS: Record<TouchType, OptionLook> = {
  FORM: ['Form', 'blue'],
  VISIT: ['Visit', 'gray'],
  DOWNLOAD: ['Download', 'sky'],
  EMAIL_OPEN: ['E-mail opened', 'gray'],
  EMAIL: ['E-mail', 'sky'],
  CALL: ['Call', 'turquoise'],
  MESSAGE: ['Message', 'green'],
  MEETING: ['Meeting', 'purple'],
  DEMO: ['Demo', 'pink'],
  OFFER: ['Offer', 'orange'],
  PRICE_LIST: ['Price list', 'yellow'],
  EVENT: ['Event', 'orange'],
  UNSUBSCRIBE: ['Unsubscribed', 'red'],
  BOUNCE: ['Bounced', 'red'],
};

export const DIRECTION_LOOKS: Record<TouchDirection, OptionLook> = {
  INCOMING: ['Incoming', 'green'],
  OUTGOING: ['Outgoing', 'blue'],
};

export const OUTCOME_LOOKS: Record<TouchOutcome, OptionLook> = {
  REACHED: ['Reached', 'green'],
  NO_ANSWER: ['No answer', 'gray'],
  REFUSED: ['Refused to talk', 'red'],
  ASKED_FOR_LATER: ['Asked for later', 'yellow'],
  AGREED_TO_MEET: ['Agreed to meet', 'turquoise'],
};
