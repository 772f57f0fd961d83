import { type LeadJobKind, type LeadJobStatus } from '@leads/lead-domain';

import { type OptionLook } from '../support/select-options.ts';

export const JOB_KIND_LOOKS: Record<LeadJobKind, OptionLook> = {
  RESCORE: ['Score again', 'blue'],
  LEARN: ['Learn from outcomes', 'purple'],
};

export const JOB_STATUS_LOOKS: Record<LeadJobStatus, OptionLook> = {
  RUNNING: ['Running', 'blue'],
  DONE: ['Done', 'green'],
  FAILED: ['Failed', 'red'],
};
