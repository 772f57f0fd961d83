import { type LeadRating, type LeadStatus } from '@leads/lead-domain';

import { type TagColor } from './theme.ts';

export const STATUS_COLORS: Record<LeadStatus, TagColor> = {
  NEW: 'blue',
  WORKING: 'sky',
  NURTURING: 'purple',
  MQL: 'yellow',
  SQL: 'turquoise',
  CONVERTED: 'green',
  DISQUALIFIED: 'gray',
};

export const RATING_COLORS: Record<LeadRating, TagColor> = { COLD: 'sky', WARM: 'orange', HOT: 'red' };
