import { type ContactSettings } from './contact-settings.ts';
import { type LocalTime } from './local-time.ts';
import { minutesOf } from './minutes-of.ts';

/** The moment that the workspace's clock shows as this day and time. */
export const momentOf = ({
  date,
  minutes,
  settings,
}: LocalTime & { settings: Pick<ContactSettings, 'utcOffset'> }): Date =>
  new Date(Date.parse(`${date}T00:00:00.000Z`) + (minutes - minutesOf(settings.utcOffset)) * 60_000);
