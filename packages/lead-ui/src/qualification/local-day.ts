const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar day of a time in the reader's own zone, as a date input holds it. */
export const localDayOf = (iso: string): string => {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
};

/** A time on that day that is not in the future: `now` itself today, noon on any other day. `null`: not a day. */
export const timeOnDay = ({ day, now }: { day: string; now: string }): string | null => {
  if (day === localDayOf(now)) return now;
  const noon = new Date(`${day}T12:00:00`);
  return Number.isNaN(noon.getTime()) ? null : noon.toISOString();
};
