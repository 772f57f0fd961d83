type Range = { gte: string; lt: string };

/** From midnight to midnight where the reader is. */
export const dayBounds = (day: Date): Range => {
  const start = new Date(day.getFullYear(), day.getMonth(), day.getDate());
  const end = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
  return { gte: start.toISOString(), lt: end.toISOString() };
};

const shift = (now: Date, unit: string, amount: number): Date => {
  const moved = new Date(now);
  if (unit === 'DAY') moved.setDate(moved.getDate() + amount);
  if (unit === 'WEEK') moved.setDate(moved.getDate() + amount * 7);
  if (unit === 'MONTH') moved.setMonth(moved.getMonth() + amount);
  if (unit === 'YEAR') moved.setFullYear(moved.getFullYear() + amount);
  return moved;
};

type Relative = { direction: 'PAST' | 'NEXT' | 'THIS'; amount?: number; unit: string };

const readRelative = (value: unknown): Relative | null => {
  if (typeof value === 'string') {
    const [direction, amount, unit] = value.split('_');
    if (direction !== 'PAST' && direction !== 'NEXT' && direction !== 'THIS') return null;
    return { direction, amount: Number(amount), unit: unit ?? 'DAY' };
  }
  if (typeof value !== 'object' || value === null || !('direction' in value) || !('unit' in value)) return null;
  return value as Relative;
};

/** “the past 7 days”, “this month”, “the next 2 weeks”. */
export const relativeRange = ({ value, now }: { value: unknown; now: Date }): Range | null => {
  const relative = readRelative(value);
  if (!relative) return null;
  const amount = Number.isFinite(relative.amount) ? (relative.amount ?? 1) : 1;
  if (relative.direction === 'PAST') {
    return { gte: shift(now, relative.unit, -amount).toISOString(), lt: now.toISOString() };
  }
  if (relative.direction === 'NEXT') {
    return { gte: now.toISOString(), lt: shift(now, relative.unit, amount).toISOString() };
  }
  const start = new Date(now.getFullYear(), relative.unit === 'YEAR' ? 0 : now.getMonth(), 1);
  if (relative.unit === 'DAY') start.setDate(now.getDate());
  if (relative.unit === 'WEEK') start.setDate(now.getDate() - ((now.getDay() + 6) % 7));
  return { gte: start.toISOString(), lt: shift(start, relative.unit, 1).toISOString() };
};
