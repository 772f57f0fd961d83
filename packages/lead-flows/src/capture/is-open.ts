import { type Lead, OPEN_STATUSES } from '@leads/lead-domain';

/**
 * Whether a further submission of its person belongs to a lead. A refused lead that comes back is awake again; a
 * converted one is a customer with a new request.
 */
export const isOpen = ({ deletedAt, status }: Pick<Lead, 'deletedAt' | 'status'>): boolean =>
  deletedAt === null && (status === 'DISQUALIFIED' || OPEN_STATUSES.some((open) => open === status));
