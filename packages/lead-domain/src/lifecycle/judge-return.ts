import { heldOpenStatus } from './held-open-status.ts';
import { missingChanges } from './missing-changes.ts';
import { moveByAny } from './move-by-any.ts';
import { moveLead } from './move-lead.ts';
import { noteGiven } from './note-given.ts';
import { type HandEdit, type StatusVerdict } from './status-edit.ts';

/** Somebody opened a disqualified lead: back to the status it held, and nowhere else. */
export const judgeReturn = ({ before, after, editor, now }: HandEdit): StatusVerdict => {
  // An act of ours wakes a lead wholly; then only the lead before knows what it held.
  const isWoken = after.heldStatus === null && after.disqualifiedAt === null;
  const kept = before.heldStatus === undefined ? after.heldStatus : before.heldStatus;
  const held = isWoken && before.heldStatus === undefined ? after.status : heldOpenStatus(kept);
  const lead = { status: before.status, heldStatus: held, timesRecycled: after.timesRecycled };
  const reason = noteGiven({ before, after });
  const move = moveByAny({ editor, move: (actor) => moveLead({ lead, to: after.status, actor, reason, now }) });
  if (move.kind === 'refused') return move;
  return { kind: 'stands', changes: isWoken ? {} : missingChanges({ changes: move.changes, after }) };
};
