import { acceptanceOf } from './acceptance-of.ts';
import { judgeDisqualification } from './judge-disqualification.ts';
import { judgeReturn } from './judge-return.ts';
import { missingChanges } from './missing-changes.ts';
import { moveByAny } from './move-by-any.ts';
import { moveLead } from './move-lead.ts';
import { noteGiven } from './note-given.ts';
import { putBackNote } from './put-back-note.ts';
import { type HandEdit, type StatusEditJudgement, type StatusEditor, type StatusVerdict } from './status-edit.ts';
import { heldOpenStatus } from './held-open-status.ts';

/**
 * What becomes of a status that was changed directly, in a list, the kanban or over the API: it stands, with the fields
 * that the move brings along, or it is put back with a note that says why and what to do. The same table holds as for our
 * own acts, and what one of them wrote is recognised by its marks and stands. Judge the lead as it is by now: an event may
 * come late or twice, and judging what was judged before changes nothing.
 */
export const judgeStatusEdit = ({
  editor,
  ...edit
}: Omit<HandEdit, 'editor'> & { editor: StatusEditor }): StatusEditJudgement => {
  if (editor === 'APP' || edit.before.status === edit.after.status) return { kind: 'stands', changes: {} };
  const hand = { ...edit, editor };
  const verdict = verdictOf(hand);
  if (verdict.kind === 'stands') return verdict;
  const { reason, missing = [] } = verdict;
  const { before, after, settings } = edit;
  const note = putBackNote({
    from: before.status,
    to: after.status,
    reason,
    editor,
    missing,
    held: heldOpenStatus(before.heldStatus ?? after.heldStatus),
    settings: settings.disqualification,
  });
  return { kind: 'put-back', to: before.status, reason, missing, note };
};

const verdictOf = (edit: HandEdit): StatusVerdict => {
  const { before, after, editor, gates, now } = edit;
  // A conversion dates what it does and its undo takes the date back; a hand in a list does neither.
  const isConverted = after.convertedAt !== null;
  if (after.status === 'CONVERTED') return isConverted ? UNCHANGED : { kind: 'refused', reason: 'ONLY_CONVERSION' };
  if (before.status === 'CONVERTED') return isConverted ? { kind: 'refused', reason: 'ONLY_UNDO' } : UNCHANGED;
  if (after.status === 'DISQUALIFIED') return judgeDisqualification(edit);
  if (before.status === 'DISQUALIFIED') return judgeReturn(edit);
  const lead = { ...after, status: before.status };
  const reason = noteGiven({ before, after });
  const move = moveByAny({
    editor,
    move: (actor) =>
      after.status === 'SQL'
        ? acceptanceOf({ lead, actor, gates, now })
        : moveLead({ lead, to: after.status, actor, reason, now }),
  });
  if (move.kind === 'refused') return move;
  return { kind: 'stands', changes: missingChanges({ changes: { ...move.changes, statusNote: reason }, after }) };
};

const UNCHANGED: StatusVerdict = { kind: 'stands', changes: {} };
