import { type ContactSettings } from '../contact/contact-settings.ts';
import { localTimeOf } from '../contact/local-time.ts';
import { minutesOf } from '../contact/minutes-of.ts';
import { momentOf } from '../contact/moment-of.ts';
import { workingDay } from '../contact/working-day.ts';

import { type DisqualificationReason } from './disqualification-settings.ts';
import { type ProposedReaction } from './disqualification.ts';

/** The task that a reason proposes; due with the last call time of a working day, the next one where today's is over. */
export const reactionOf = ({
  reason,
  settings,
  now,
}: {
  reason: DisqualificationReason;
  settings: ContactSettings;
  now: Date;
}): ProposedReaction | null => {
  const { kind, sentence, sentenceFa, dueInDays } = reason.reaction;
  if (kind === 'NONE') return null;
  const minutes = Math.max(...settings.callTimes.map(minutesOf));
  const today = localTimeOf({ at: now, settings });
  const wanted = workingDay({ date: today.date, days: dueInDays, settings });
  const isOver = wanted === today.date && today.minutes >= minutes;
  const date = isOver ? workingDay({ date: wanted, days: 1, settings }) : wanted;
  const dueAt = momentOf({ date, minutes, settings }).toISOString();
  return { kind, title: sentence, titleFa: sentenceFa ?? null, dueAt };
};
