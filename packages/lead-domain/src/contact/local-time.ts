import { type ContactSettings } from './contact-settings.ts';
import { minutesOf } from './minutes-of.ts';

/** A moment on the workspace's own clock: `date` as `2026-11-20`, `minutes` since midnight. */
export type LocalTime = { date: string; minutes: number };

/** A moment as the workspace's clock shows it. The offset is the setting's; nothing is guessed about summer time. */
export const localTimeOf = ({
  at,
  settings,
}: {
  at: Date;
  settings: Pick<ContactSettings, 'utcOffset'>;
}): LocalTime => {
  const shifted = new Date(at.getTime() + minutesOf(settings.utcOffset) * 60_000);
  return {
    date: shifted.toISOString().slice(0, 10),
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  };
};
