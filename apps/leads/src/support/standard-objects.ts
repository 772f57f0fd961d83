import { STANDARD_OBJECT } from 'twenty-sdk/define';

/** Twenty's own objects that leads relate to. */
export const STANDARD = {
  company: STANDARD_OBJECT.company.universalIdentifier,
  person: STANDARD_OBJECT.person.universalIdentifier,
  opportunity: STANDARD_OBJECT.opportunity.universalIdentifier,
  workspaceMember: STANDARD_OBJECT.workspaceMember.universalIdentifier,
  note: STANDARD_OBJECT.note.universalIdentifier,
  noteTarget: STANDARD_OBJECT.noteTarget.universalIdentifier,
  task: STANDARD_OBJECT.task.universalIdentifier,
  taskTarget: STANDARD_OBJECT.taskTarget.universalIdentifier,
  attachment: STANDARD_OBJECT.attachment.universalIdentifier,
} as const;
