import { type ContactSettings } from '../contact/contact-settings.ts';
import { moveLead } from '../lifecycle/move-lead.ts';
import { type LifecycleActor } from '../lifecycle/transitions.ts';
import { type Lead } from '../records/lead.ts';

import { disqualificationNote } from './disqualification-note.ts';
import { type DisqualificationReason, type DisqualificationSettings } from './disqualification-settings.ts';
import { type Disqualification, type DisqualifyRefusal, type DisqualifyWarning } from './disqualification.ts';
import { findReason } from './find-reason.ts';
import { reactionOf } from './reaction-of.ts';
import { refusalMessage } from './refusal-message.ts';
import { type WakeChoice } from './wake-choice.ts';
import { wakeTime } from './wake-time.ts';

/**
 * Puts a lead away with a reason of the list: what changes, what to do about it, and what speaks against it. Nothing is
 * written by it, so that a dialog shows the same before anybody confirms. `reasonKey` may be a label too.
 */
export const disqualify = ({
  lead,
  reasonKey,
  wake,
  note = '',
  settings,
  actor,
  now,
}: {
  lead: Pick<Lead, 'status' | 'heldStatus' | 'timesRecycled' | 'disqualificationReason' | 'contactAttempts'>;
  reasonKey: string;
  wake?: WakeChoice | undefined;
  /** What else is to be said, in words. */
  note?: string | undefined;
  settings: { disqualification: DisqualificationSettings; contact: ContactSettings };
  actor: LifecycleActor;
  now: Date;
}): Disqualification => {
  const refuse = (refused: DisqualifyRefusal): Disqualification => ({
    kind: 'refused',
    reason: refused,
    message: refusalMessage({ reason: refused, status: lead.status, settings: settings.disqualification }),
  });
  const reason = findReason({ text: reasonKey, settings: settings.disqualification });
  if (!reason) return refuse('UNKNOWN_REASON');
  const move = moveLead({ lead, to: 'DISQUALIFIED', actor, reason: reason.label, now });
  if (move.kind === 'refused') return refuse(move.reason);
  const time = wakeTime({ lead, reason, choice: wake, settings, now });
  if (time.kind === 'refused') return refuse(time.reason);
  const { wakeAt, sleep } = time;
  return {
    kind: 'disqualified',
    from: move.from,
    reason,
    changes: {
      ...move.changes,
      disqualificationReason: reason.key,
      wakeAt,
      statusNote: disqualificationNote({ reason, note, wakeAt, settings: settings.contact }),
    },
    reaction: reactionOf({ reason, settings: settings.contact, now }),
    warnings: [
      ...fewAttempts({ attempts: lead.contactAttempts, reason }),
      ...(sleep && sleep.days > sleep.usualDays ? [{ code: 'SLEEPS_LONGER', ...sleep } as const] : []),
    ],
  };
};

const fewAttempts = ({
  attempts,
  reason: { neededAttempts: needed = 0 },
}: {
  attempts: number;
  reason: DisqualificationReason;
}): DisqualifyWarning[] => (attempts < needed ? [{ code: 'FEW_ATTEMPTS', attempts, needed }] : []);
