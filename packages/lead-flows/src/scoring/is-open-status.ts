import { type LeadStatus, OPEN_STATUSES } from '@leads/lead-domain';

/** Whether a lead of this status is still worked on: only such a one is scored. */
export const isOpenStatus = (status: LeadStatus): boolean => OPEN_STATUSES.some((open) => open === status);
