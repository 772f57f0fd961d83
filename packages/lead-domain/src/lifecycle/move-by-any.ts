import { type LeadMove } from './move-lead.ts';
import { ACTORS_OF_EDITOR, type HandEditor, type PutBackReason, type StatusVerdict } from './status-edit.ts';
import { type LifecycleActor, MOVE_REFUSALS, type MoveRefusal } from './transitions.ts';

type AllowedMove = Extract<LeadMove, { kind: 'moved' }> & { actor: LifecycleActor };

/**
 * Makes a move as whichever actor of an editor may make it. Where none may, the refusal that came nearest: who may move it
 * but gave no reason is told of the reason, not that another role may not move it at all.
 */
export const moveByAny = ({
  editor,
  move,
}: {
  editor: HandEditor;
  move: (actor: LifecycleActor) => LeadMove;
}): AllowedMove | Extract<StatusVerdict, { kind: 'refused' }> => {
  let nearest: Extract<LeadMove, { kind: 'refused' }> = { kind: 'refused', reason: 'SAME_STATUS' };
  for (const actor of ACTORS_OF_EDITOR[editor]) {
    const result = move(actor);
    if (result.kind === 'moved') return { ...result, actor };
    if (MOVE_REFUSALS.indexOf(result.reason) > MOVE_REFUSALS.indexOf(nearest.reason)) nearest = result;
  }
  return { kind: 'refused', reason: PUT_BACK_FOR[nearest.reason], missing: nearest.missing ?? [] };
};

const PUT_BACK_FOR: Record<MoveRefusal, PutBackReason> = {
  SAME_STATUS: 'NO_SUCH_MOVE',
  NO_SUCH_MOVE: 'NO_SUCH_MOVE',
  ACTOR_MAY_NOT: 'EDITOR_MAY_NOT',
  NOT_THE_HELD_STATUS: 'NOT_THE_HELD_STATUS',
  REASON_REQUIRED: 'REASON_REQUIRED',
  GATES_NOT_MET: 'GATES_NOT_MET',
};
