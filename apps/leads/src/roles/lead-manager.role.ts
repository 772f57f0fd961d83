import { defineRole } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { objectRights } from '../support/object-rights.ts';
import { STANDARD } from '../support/standard-objects.ts';

const { objects, roles } = IDENTIFIERS;

/** Sees and changes every lead, and sets the rules. */
export default defineRole({
  universalIdentifier: roles.leadManager,
  label: 'Lead manager',
  description: 'Leads the reps and sets the rules',
  icon: 'IconUserStar',
  canReadAllObjectRecords: true,
  canUpdateAllObjectRecords: false,
  canSoftDeleteAllObjectRecords: false,
  canDestroyAllObjectRecords: false,
  canUpdateAllSettings: false,
  canAccessAllTools: false,
  canBeAssignedToUsers: true,
  canBeAssignedToAgents: false,
  canBeAssignedToApiKeys: false,
  objectPermissions: [
    ...Object.values(objects).map(({ object }) => objectRights(object, 'delete')),
    ...[
      STANDARD.company,
      STANDARD.person,
      STANDARD.opportunity,
      STANDARD.note,
      STANDARD.noteTarget,
      STANDARD.task,
      STANDARD.taskTarget,
      STANDARD.attachment,
    ].map((object) => objectRights(object, 'delete')),
  ],
});
