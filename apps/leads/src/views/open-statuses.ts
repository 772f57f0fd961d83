import { LEAD_STATUSES } from '@leads/lead-domain';

/** Everything that is still in the funnel. */
export const OPEN_STATUSES = LEAD_STATUSES.filter((status) => status !== 'CONVERTED' && status !== 'DISQUALIFIED');
