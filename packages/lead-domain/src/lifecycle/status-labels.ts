import { type LeadStatus } from '../vocabulary/lead-terms.ts';

/** The statuses as Twenty shows them, for sentences that a person reads. */
export const STATUS_LABELS: Record<LeadStatus, string> = {
  NEW: 'New',
  WORKING: 'Working',
  NURTURING: 'Nurturing',
  MQL: 'Marketing qualified',
  SQL: 'Sales qualified',
  CONVERTED: 'Converted',
  DISQUALIFIED: 'Disqualified',
};
