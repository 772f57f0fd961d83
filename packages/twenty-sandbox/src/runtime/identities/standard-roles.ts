import type { Role } from '../../engine.ts';

/** The role that a new user gets: all records, no settings. */
export const MEMBER_ROLE: Role = {
  label: 'Member',
  canReadAllObjectRecords: true,
  canUpdateAllObjectRecords: true,
  canSoftDeleteAllObjectRecords: true,
  canDestroyAllObjectRecords: true,
};
