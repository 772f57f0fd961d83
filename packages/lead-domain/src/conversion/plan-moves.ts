import { type PlannedMove } from './conversion-plan.ts';
import { type ConversionActivities } from './conversion-question.ts';
import { recordId } from './record-id.ts';

/** More than this stays on the lead, so that every write has its place in one document. */
export const MOVED_ACTIVITIES = 200;

export type NewRecordIds = { companyId: string | null; personId: string | null; opportunityId: string | null };

/**
 * What follows the lead. Notes, tasks and files go to the opportunity, else to the person, else to the company, and
 * stay on the lead as well; touches are linked to all three.
 */
export const planMoves = ({
  leadId,
  activities,
  ids,
}: {
  leadId: string;
  activities: ConversionActivities;
  ids: NewRecordIds;
}): { moves: PlannedMove[]; left: number } => {
  const target = targetOf(ids);
  const kept = firstOf({ activities, limit: MOVED_ACTIVITIES });
  const secondTargets = ({
    object,
    idField,
  }: {
    object: 'noteTarget' | 'taskTarget';
    idField: 'noteId' | 'taskId';
  }) => {
    const targets: readonly { id: string; noteId?: string | null; taskId?: string | null }[] = kept[`${object}s`];
    const linked = targets.filter((link) => link[idField] != null);
    return {
      object,
      ids: linked.map(({ id }) => id),
      creates: linked.map((link) => ({
        id: recordId({ leadId, role: `${object}:${link.id}` }),
        [idField]: link[idField],
        ...target,
      })),
      data: {},
    };
  };
  const moves: PlannedMove[] = [
    secondTargets({ object: 'noteTarget', idField: 'noteId' }),
    secondTargets({ object: 'taskTarget', idField: 'taskId' }),
    { object: 'attachment', ids: kept.attachments.map(({ id }) => id), creates: [], data: target },
    { object: 'leadTouch', ids: kept.touches.map(({ id }) => id), creates: [], data: withoutNulls(ids) },
  ];
  const used = Object.keys(target).length === 0 ? [] : moves.filter((move) => move.ids.length > 0);
  return { moves: used, left: countOf(activities) - countOf(kept) };
};

const targetOf = ({ opportunityId, personId, companyId }: NewRecordIds): Record<string, string> => {
  if (opportunityId !== null) return { targetOpportunityId: opportunityId };
  if (personId !== null) return { targetPersonId: personId };
  return companyId === null ? {} : { targetCompanyId: companyId };
};

const firstOf = ({ activities, limit }: { activities: ConversionActivities; limit: number }): ConversionActivities => {
  let room = limit;
  const take = <Activity>(all: readonly Activity[]): Activity[] => {
    const taken = all.slice(0, room);
    room -= taken.length;
    return taken;
  };
  return {
    noteTargets: take(activities.noteTargets),
    taskTargets: take(activities.taskTargets),
    attachments: take(activities.attachments),
    touches: take(activities.touches),
  };
};

const countOf = ({ noteTargets, taskTargets, attachments, touches }: ConversionActivities): number =>
  noteTargets.length + taskTargets.length + attachments.length + touches.length;

const withoutNulls = (ids: NewRecordIds): Record<string, string> =>
  Object.fromEntries(Object.entries(ids).filter((entry): entry is [string, string] => entry[1] !== null));
