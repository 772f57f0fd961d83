/** The minutes of a time of day such as `09:30`, or of an offset such as `-03:30`. */
export const minutesOf = (clock: string): number => {
  const [, sign = '', hours = '', minutes = ''] = /^([+-]?)(\d\d):(\d\d)$/.exec(clock) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? -total : total;
};
