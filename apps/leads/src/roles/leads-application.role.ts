import { defineApplicationRole } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { objectRights } from '../support/object-rights.ts';
import { STANDARD } from '../support/standard-objects.ts';

const { objects, roles } = IDENTIFIERS;

/** Exactly what the app's own functions need: they see nothing that a conversion does not touch. */
export default defineApplicationRole({
  universalIdentifier: roles.application,
  label: 'Leads app',
  description: 'What the functions of the Leads app may do',
  icon: 'IconTargetArrow',
  canReadAllObjectRecords: false,
  canUpdateAllObjectRecords: false,
  canSoftDeleteAllObjectRecords: false,
  canDestroyAllObjectRecords: false,
  canUpdateAllSettings: false,
  canBeAssignedToUsers: false,
  canBeAssignedToAgents: false,
  canBeAssignedToApiKeys: false,
  objectPermissions: [
    ...Object.values(objects)
      // Which line a lead belongs to is for people to say.
      .filter(({ object }) => object !== objects.leadSalesLine.object)
      .map(({ object }) => objectRights(object, 'write')),
    // Twenty's own workflow may make a second, empty company beside ours: that one is deleted again.
    objectRights(STANDARD.company, 'delete'),
    objectRights(STANDARD.person, 'write'),
    objectRights(STANDARD.opportunity, 'write'),
    objectRights(STANDARD.noteTarget, 'write'),
    objectRights(STANDARD.taskTarget, 'write'),
    objectRights(STANDARD.attachment, 'write'),
    objectRights(STANDARD.note, 'read'),
    objectRights(STANDARD.task, 'read'),
    objectRights(STANDARD.workspaceMember, 'read'),
  ],
});
