import { defineRole } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { objectRights } from '../support/object-rights.ts';
import { ROLE_FOR_PEOPLE } from '../support/role-for-people.ts';

const { objects, roles } = IDENTIFIERS;

/** Brings leads in and nurtures them; converts nothing. */
export default defineRole({
  universalIdentifier: roles.marketer,
  label: 'Marketer',
  description: 'Runs forms, campaigns and scoring, nurtures leads, hands them over',
  icon: 'IconSpeakerphone',
  ...ROLE_FOR_PEOPLE,
  objectPermissions: [
    objectRights(objects.lead.object, 'write'),
    objectRights(objects.leadTouch.object, 'write'),
    objectRights(objects.leadAssessment.object, 'read'),
    objectRights(objects.leadConversion.object, 'read'),
    objectRights(objects.leadEvent.object, 'write'),
    objectRights(objects.leadForm.object, 'delete'),
    objectRights(objects.leadJob.object, 'write'),
    objectRights(objects.leadSalesLine.object, 'read'),
    objectRights(objects.leadScoreModel.object, 'write'),
    objectRights(objects.leadScoreRule.object, 'delete'),
    objectRights(objects.leadSetting.object, 'read'),
  ],
});
