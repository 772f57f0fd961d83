import { type TwentyClient } from '@leads/twenty-api';

import { runText } from '../../support/run-text.ts';

/** One lead with one of everything that can hang on it, apart from all others by its key. */
export type LeadToConvert = { key: string; leadId: string; domain: string; email: string };

let made = 0;

/** Makes a lead that may be converted: sales qualified, with a note, a task, a file and a touch. */
export const makeLead = async (client: TwentyClient, fields: Record<string, unknown> = {}): Promise<LeadToConvert> => {
  made += 1;
  const key = `case${made}`;
  const domain = `${key}.example`;
  const email = `ada@${domain}`;
  const id = (kind: number) => `0000000${kind}-0000-4000-8000-${String(made).padStart(12, '0')}`;
  const lead = {
    id: id(1),
    name: `Ada ${key}`,
    contactName: { firstName: 'Ada', lastName: key },
    emails: { primaryEmail: email },
    companyName: `Anvils ${key}`,
    interest: 'Anvils',
    status: 'SQL',
    ...fields,
  };
  await runText(client, MAKE_LEAD, { lead, note: { id: id(2), title: key }, task: { id: id(3), title: key } });
  await runText(client, HANG_ON, {
    noteTarget: { id: id(4), noteId: id(2), targetLeadId: id(1) },
    taskTarget: { id: id(5), taskId: id(3), targetLeadId: id(1) },
    attachment: { id: id(6), name: `${key}.pdf`, targetLeadId: id(1) },
    touch: { id: id(7), name: key, touchType: 'FORM', direction: 'INCOMING', isCounted: true, leadId: id(1) },
  });
  return { key, leadId: id(1), domain, email };
};

const MAKE_LEAD = `
  mutation MakeLead($lead: LeadCreateInput!, $note: NoteCreateInput!, $task: TaskCreateInput!) {
    createLead(data: $lead) { id }
    createNote(data: $note) { id }
    createTask(data: $task) { id }
  }
`;

const HANG_ON = `
  mutation HangOnLead(
    $noteTarget: NoteTargetCreateInput!
    $taskTarget: TaskTargetCreateInput!
    $attachment: AttachmentCreateInput!
    $touch: LeadTouchCreateInput!
  ) {
    createNoteTarget(data: $noteTarget) { id }
    createTaskTarget(data: $taskTarget) { id }
    createAttachment(data: $attachment) { id }
    createLeadTouch(data: $touch) { id }
  }
`;
