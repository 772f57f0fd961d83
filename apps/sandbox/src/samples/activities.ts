import { sampleId } from './sample-id.ts';
import { type SampleLead } from './sample-lead.ts';
import { type SampleRecord } from './sample-record.ts';

export type Activities = Record<'notes' | 'noteTargets' | 'tasks' | 'taskTargets', SampleRecord[]>;

const NOTE_EVERY = 9;
const TASK_EVERY = 7;

/** Notes and tasks that hang on open leads. */
export const activitiesOf = ({ seed, leads }: { seed: number; leads: readonly SampleLead[] }): Activities => {
  const activities: Activities = { notes: [], noteTargets: [], tasks: [], taskTargets: [] };
  const worked = leads.filter(({ lead, story }) => lead.ownerId !== null && story.kind !== 'converted');
  for (const [index, { lead, contact }] of worked.entries()) {
    const idOf = (role: string) => sampleId({ seed, role: `${role}:${lead.id}` });
    const markdown = contact.market.notes[index % contact.market.notes.length];
    if (index % NOTE_EVERY === 0 && markdown) {
      activities.notes.push({ id: idOf('note'), title: lead.interest, bodyV2: { markdown } });
      activities.noteTargets.push({ id: idOf('noteTarget'), noteId: idOf('note'), targetLeadId: lead.id });
    }
    if (index % TASK_EVERY === 0 && lead.nextStep !== '') {
      const { nextStep: title, nextStepAt: dueAt, ownerId: assigneeId } = lead;
      activities.tasks.push({ id: idOf('task'), title, status: 'TODO', dueAt, assigneeId });
      activities.taskTargets.push({ id: idOf('taskTarget'), taskId: idOf('task'), targetLeadId: lead.id });
    }
  }
  return activities;
};
