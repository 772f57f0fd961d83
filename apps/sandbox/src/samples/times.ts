const HOUR = 3_600_000;

/** Samples are dated back from now, so that a demo is never old. */
export const hoursBefore = ({ now, hours }: { now: Date; hours: number }): string =>
  new Date(now.getTime() - hours * HOUR).toISOString();

/** A working hour of the day that lies so many days before (or, negative, after) today. */
export const workingHourOf = ({ now, daysBefore, hour }: { now: Date; daysBefore: number; hour: number }): string => {
  const day = new Date(now.getTime() - daysBefore * 24 * HOUR);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour)).toISOString();
};
