import * as z from 'zod/mini';

const TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const isTime = (text: string): boolean => {
  const [, day] = TIME.exec(text) ?? [];
  // A calendar knows it: `Date` takes 30 February for 2 March.
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(`${day}T`);
};

/** An ISO time with its zone. zod's own brings those of days, times of day and durations along, 2.4 KB. */
export const timeTextSchema = z.string().check(z.refine(isTime, { message: 'Not a valid datetime' }));
