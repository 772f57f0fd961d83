const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** “about 3 hours ago”, “in 2 days”: how lists tell a time. */
export const relativeDate = ({ at, now }: { at: Date; now: Date }): string => {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const unit = UNITS.find(([, size]) => Math.abs(seconds) >= size);
  if (!unit) return seconds <= 0 ? 'less than a minute ago' : 'in less than a minute';
  const [name, size] = unit;
  const told = words.format(Math.round(seconds / size), name);
  return name === 'hour' ? told.replace(/^(in )?(?=\d)/, (lead) => `${lead}about `) : told;
};
