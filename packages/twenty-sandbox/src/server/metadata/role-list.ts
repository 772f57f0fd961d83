import type { InstalledApp } from '../../runtime/app/load-app.ts';
import { derivedId } from '../../runtime/identities/derived-id.ts';
import { MEMBER_ROLE } from '../../runtime/identities/standard-roles.ts';

const ALL_RECORDS = {
  canReadAllObjectRecords: true,
  canUpdateAllObjectRecords: true,
  canSoftDeleteAllObjectRecords: true,
  canDestroyAllObjectRecords: true,
};

/** Twenty's two standard roles and the app's. */
export const roleList = (app: InstalledApp | null) => {
  const standard = [
    { label: 'Admin', description: 'Admin role', canUpdateAllSettings: true },
    { label: MEMBER_ROLE.label, description: 'Member role', canUpdateAllSettings: false },
  ].map((role) => ({
    ...role,
    ...ALL_RECORDS,
    id: derivedId(`role:${role.label}`),
    universalIdentifier: null,
    canBeAssignedToUsers: true,
  }));
  const declared = (app?.manifest.roles ?? []).map((role) => ({
    ...role,
    id: derivedId(`role:${role.universalIdentifier}`),
    canUpdateAllSettings: false,
  }));
  return [...standard, ...declared];
};
