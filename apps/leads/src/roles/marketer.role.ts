import { defineRole } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { objectRights } from '../support/object-rights.ts';
import { ROLE_FOR_PEOPLE } from '../support/role-for-people.ts';

const { objects, roles } = IDENTIFIERS;

/** Brings leads in and nurtures them; converts nothing. */
export default defineRole({
  universalIdentifier: roles.marketer,
  label: 'Marketer',
  description: 'Runs forms and campaigns, nurtures leads, hands them over',
  icon: 'IconSpeakerphone',
  ...ROLE_FOR_PEOPLE,
  objectPermissions: [
    objectRights(objects.lead.object, 'write'),
    objectRights(objects.leadTouch.object, 'write'),
    objectRights(objects.leadAssessment.object, 'read'),
    objectRights(objects.leadConversion.object, 'read'),
    objectRights(objects.leadForm.object, 'delete'),
    objectRights(objects.leadSetting.object, 'read'),
  ],
});
