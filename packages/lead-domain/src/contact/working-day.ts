import { type ContactSettings } from './contact-settings.ts';
import { WEEKDAYS } from './contact-terms.ts';

const DAY = 86_400_000;

type WorkingWeek = Pick<ContactSettings, 'weekend' | 'holidays'>;

/** The day so many working days after `date`, before it for less than 0; 0 is `date`, or the next day on which we work. */
export const workingDay = ({ date, days, settings }: { date: string; days: number; settings: WorkingWeek }): string => {
  const step = days < 0 ? -1 : 1;
  let day = date;
  let left = Math.abs(days);
  while (left > 0 || !isWorkingDay({ date: day, settings })) {
    day = new Date(Date.parse(`${day}T00:00:00.000Z`) + step * DAY).toISOString().slice(0, 10);
    if (isWorkingDay({ date: day, settings })) left -= 1;
  }
  return day;
};

const isWorkingDay = ({ date, settings }: { date: string; settings: WorkingWeek }): boolean => {
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00.000Z`).getUTCDay()];
  return !settings.weekend.some((free) => free === weekday) && !settings.holidays.includes(date);
};
