import { type ContactSettings } from './contact-settings.ts';
import { type Contact, type ContactRefusal } from './contact.ts';
import { localTimeOf } from './local-time.ts';
import { minutesOf } from './minutes-of.ts';
import { momentOf } from './moment-of.ts';
import { readMoment } from './read-moment.ts';

type Clock = Pick<ContactSettings, 'utcOffset' | 'callTimes'>;

/** How far the clock of whoever logs may be ahead of ours. */
const CLOCK_SLIP = 5 * 60_000;

export type ContactTimes =
  { kind: 'read'; at: Date; laterAt: Date | null } | { kind: 'refused'; reason: ContactRefusal; message: string };

/** When a contact was and what day they asked for. What is still to come is planned, not logged. */
export const readContactTimes = ({
  contact,
  settings,
  now,
}: {
  contact: Pick<Contact, 'at' | 'laterAt'>;
  settings: Clock;
  now: Date;
}): ContactTimes => {
  const at = isGiven(contact.at) ? timeOf({ text: contact.at, settings, now }) : now;
  if (at === null) return refused('AT_UNREADABLE');
  if (at.getTime() > now.getTime() + CLOCK_SLIP) return refused('AT_IN_THE_FUTURE');
  const made = at > now ? now : at;
  if (!isGiven(contact.laterAt)) return { kind: 'read', at: made, laterAt: null };
  const laterAt = askedTime({ text: contact.laterAt, made, settings });
  if (laterAt === null) return refused('LATER_UNREADABLE');
  if (laterAt <= made) return refused('LATER_BEFORE_CONTACT');
  return { kind: 'read', at: made, laterAt };
};

const isGiven = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** Of a day alone its first call time; today means now. */
const timeOf = ({ text, settings, now }: { text: string; settings: Clock; now: Date }): Date | null => {
  const isToday = text.trim() === localTimeOf({ at: now, settings }).date;
  return isToday ? now : readMoment({ text, timeOfDay: settings.callTimes[0] ?? '00:00', settings });
};

/** Of a day alone its first call time; of the day of the contact itself the first one that is still to come. */
const askedTime = ({ text, made, settings }: { text: string; made: Date; settings: Clock }): Date | null => {
  const today = localTimeOf({ at: made, settings });
  const times = settings.callTimes.map(minutesOf).sort((left, right) => left - right);
  const rest = text.trim() === today.date ? times.find((minutes) => minutes > today.minutes) : undefined;
  if (rest !== undefined) return momentOf({ date: today.date, minutes: rest, settings });
  return readMoment({ text, timeOfDay: settings.callTimes[0] ?? '00:00', settings });
};

const refused = (reason: ContactRefusal): ContactTimes => ({ kind: 'refused', reason, message: MESSAGES[reason] });

const MESSAGES: Record<ContactRefusal, string> = {
  AT_UNREADABLE: 'The time of the contact cannot be read; write it as 2027-03-21T10:30:00Z.',
  AT_IN_THE_FUTURE: 'The contact lies in the future; log it when it has happened, or plan it as the next step.',
  LATER_UNREADABLE: 'The day that they asked for cannot be read; write it as 2027-03-21.',
  LATER_BEFORE_CONTACT: 'The day that they asked for is not after the contact; give a later one, or the time of day.',
};
