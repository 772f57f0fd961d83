import {
  type ConsentState,
  type LeadKind,
  type LeadRating,
  type LeadSource,
  type LeadStatus,
  type PreferredChannel,
} from '@leads/lead-domain';

import { type OptionLook } from '../support/select-options.ts';

export const STATUS_LOOKS: Record<LeadStatus, OptionLook> = {
  NEW: ['New', 'blue'],
  WORKING: ['Working', 'sky'],
  NURTURING: ['Nurturing', 'purple'],
  MQL: ['Marketing qualified', 'yellow'],
  SQL: ['Sales qualified', 'turquoise'],
  CONVERTED: ['Converted', 'green'],
  DISQUALIFIED: ['Disqualified', 'gray'],
};

export const RATING_LOOKS: Record<LeadRating, OptionLook> = {
  COLD: ['Cold', 'sky'],
  WARM: ['Warm', 'orange'],
  HOT: ['Hot', 'red'],
};

export const KIND_LOOKS: Record<LeadKind, OptionLook> = {
  NEW: ['New', 'blue'],
  REPEAT: ['Repeat', 'turquoise'],
  REFERRAL: ['Referral', 'green'],
  UP_SELL: ['Up-sell', 'purple'],
  CROSS_SELL: ['Cross-sell', 'pink'],
};

export const SOURCE_LOOKS: Record<LeadSource, OptionLook> = {
  WEB_FORM: ['Web form', 'blue'],
  EMAIL: ['E-mail', 'sky'],
  PHONE: ['Phone', 'turquoise'],
  CHAT: ['Chat', 'green'],
  REFERRAL: ['Referral', 'yellow'],
  EVENT: ['Event', 'orange'],
  AD: ['Advertisement', 'red'],
  SOCIAL: ['Social media', 'pink'],
  PARTNER: ['Partner', 'purple'],
  OUTBOUND: ['Outbound', 'gray'],
  IMPORT: ['Import', 'gray'],
  OTHER: ['Other', 'gray'],
};

export const CHANNEL_LOOKS: Record<PreferredChannel, OptionLook> = {
  EMAIL: ['E-mail', 'sky'],
  PHONE: ['Phone', 'turquoise'],
  MESSAGE: ['Message', 'green'],
  MEETING: ['Meeting', 'purple'],
};

export const CONSENT_LOOKS: Record<ConsentState, OptionLook> = {
  UNKNOWN: ['Unknown', 'gray'],
  GIVEN: ['Given', 'green'],
  WITHDRAWN: ['Withdrawn', 'red'],
};
