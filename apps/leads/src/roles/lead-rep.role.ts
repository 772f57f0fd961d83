import { defineRole } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { objectRights } from '../support/object-rights.ts';
import { ROLE_FOR_PEOPLE } from '../support/role-for-people.ts';
import { STANDARD } from '../support/standard-objects.ts';

const { objects, roles } = IDENTIFIERS;

/** Works leads, qualifies and converts them; cannot delete and cannot change rules. */
export default defineRole({
  universalIdentifier: roles.leadRep,
  label: 'Lead rep',
  description: 'Works leads, qualifies and converts them',
  icon: 'IconHeadset',
  ...ROLE_FOR_PEOPLE,
  objectPermissions: [
    objectRights(objects.lead.object, 'write'),
    objectRights(objects.leadTouch.object, 'write'),
    objectRights(objects.leadAssessment.object, 'write'),
    objectRights(objects.leadConversion.object, 'write'),
    objectRights(objects.leadEvent.object, 'write'),
    objectRights(objects.leadForm.object, 'read'),
    objectRights(objects.leadJob.object, 'read'),
    objectRights(objects.leadSalesLine.object, 'read'),
    objectRights(objects.leadScoreModel.object, 'read'),
    objectRights(objects.leadScoreRule.object, 'read'),
    objectRights(objects.leadSetting.object, 'read'),
    objectRights(STANDARD.company, 'write'),
    objectRights(STANDARD.person, 'write'),
    objectRights(STANDARD.opportunity, 'write'),
    objectRights(STANDARD.note, 'delete'),
    objectRights(STANDARD.noteTarget, 'delete'),
    objectRights(STANDARD.task, 'delete'),
    objectRights(STANDARD.taskTarget, 'delete'),
    objectRights(STANDARD.attachment, 'delete'),
  ],
});
