import { readMoment } from '../contact/read-moment.ts';
import { disqualify } from '../nurture/disqualify.ts';
import { type WakeChoice } from '../nurture/wake-choice.ts';

import { missingChanges } from './missing-changes.ts';
import { moveByAny } from './move-by-any.ts';
import { moveLead } from './move-lead.ts';
import { noteGiven } from './note-given.ts';
import { type HandEdit, type StatusVerdict } from './status-edit.ts';

/** Somebody set a lead to disqualified: it takes a reason of the list, and one that is meant for this time. */
export const judgeDisqualification = (edit: HandEdit): StatusVerdict => {
  const { before, after, editor, settings, now } = edit;
  const lead = { ...after, status: before.status, disqualificationReason: before.disqualificationReason ?? '' };
  const move = moveByAny({
    editor,
    move: (actor) => moveLead({ lead, to: 'DISQUALIFIED', actor, reason: 'any', now }),
  });
  if (move.kind === 'refused') return move;
  if (after.disqualificationReason.trim() === '' || isLeftOver(edit)) {
    return { kind: 'refused', reason: 'REASON_REQUIRED' };
  }
  const decision = disqualify({
    lead,
    reasonKey: after.disqualificationReason,
    wake: chosenWake(edit),
    note: noteGiven({ before, after }),
    settings,
    actor: move.actor,
    now,
  });
  if (decision.kind === 'refused') return { kind: 'refused', reason: 'REASON_UNKNOWN' };
  // Our own act says when it wakes and why; nothing of that is to be written over.
  if (isDated(edit) && after.heldStatus === before.status) return { kind: 'stands', changes: {} };
  const disqualifiedAt = isDated(edit) ? after.disqualifiedAt : now.toISOString();
  return { kind: 'stands', changes: missingChanges({ changes: { ...decision.changes, disqualifiedAt }, after }) };
};

/** Whoever wrote the status dated the refusal too. */
const isDated = ({ before, after }: HandEdit): boolean =>
  after.disqualifiedAt !== null && after.disqualifiedAt !== before.disqualifiedAt;

/** A lead that woke keeps the reason of its last refusal, which says nothing about this one. */
const isLeftOver = (edit: HandEdit): boolean => {
  const { before, after } = edit;
  const isNew =
    before.disqualificationReason !== undefined && before.disqualificationReason !== after.disqualificationReason;
  return after.timesRecycled > 0 && !isNew && !isDated(edit);
};

/** A date to wake at that was written before, or with, the status. */
const chosenWake = ({ after, settings, now }: HandEdit): WakeChoice | undefined => {
  const at = readMoment({ text: after.wakeAt ?? '', timeOfDay: '00:00', settings: settings.contact });
  return at !== null && at > now ? { kind: 'ON_DATE', at: at.toISOString() } : undefined;
};
