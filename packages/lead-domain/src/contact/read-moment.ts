import { type ContactSettings } from './contact-settings.ts';
import { minutesOf } from './minutes-of.ts';
import { momentOf } from './moment-of.ts';

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/i;

/**
 * A moment that a person or another system wrote, or null where it is none: an ISO time, one without a zone on the
 * workspace's clock, or a day alone, which begins at `timeOfDay`.
 */
export const readMoment = ({
  text,
  timeOfDay,
  settings,
}: {
  text: string;
  timeOfDay: string;
  settings: Pick<ContactSettings, 'utcOffset'>;
}): Date | null => {
  const [, date = '', time, zone] = WRITTEN.exec(text.trim()) ?? [];
  if (!isDay(date)) return null;
  if (time === undefined) return momentOf({ date, minutes: minutesOf(timeOfDay), settings });
  const moment = new Date(`${date}T${time}${zone?.toUpperCase() ?? settings.utcOffset}`);
  return Number.isNaN(moment.getTime()) ? null : moment;
};

/** A calendar knows it: no 30 February, which `Date` takes for 2 March, and no slip of the year. */
const isDay = (date: string): boolean => {
  if (date < '1900-01-01' || date > '2999-12-31') return false;
  const parsed = new Date(`${date}T00:00:00.000Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
};
