import { type LeadEventKind } from '@leads/lead-domain';

import { type OptionLook } from '../support/select-options.ts';

export const EVENT_KIND_LOOKS: Record<LeadEventKind, OptionLook> = {
  SCORE: ['Score', 'blue'],
  SCORE_OVERRIDE: ['Score by hand', 'orange'],
  STATUS: ['Status', 'green'],
  OWNER: ['Owner', 'purple'],
};
