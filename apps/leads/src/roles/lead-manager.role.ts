import { defineRole } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { objectRights } from '../support/object-rights.ts';
import { ROLE_FOR_PEOPLE } from '../support/role-for-people.ts';
import { STANDARD } from '../support/standard-objects.ts';

const { objects, roles } = IDENTIFIERS;

/** Sees and changes every lead, and sets the rules. */
export default defineRole({
  universalIdentifier: roles.leadManager,
  label: 'Lead manager',
  description: 'Leads the reps and sets the rules',
  icon: 'IconUserStar',
  ...ROLE_FOR_PEOPLE,
  objectPermissions: [
    ...Object.values(objects).map(({ object }) =>
      // History is added to and stays.
      objectRights(object, object === objects.leadEvent.object ? 'write' : 'delete'),
    ),
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
