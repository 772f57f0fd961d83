import * as z from 'zod/mini';

/** A whole number within bounds, both included. zod's own `int` brings the ranges of all kinds of numbers along, 1.4 KB. */
export const wholeNumber = ({ from, to = Infinity }: { from: number; to?: number }) =>
  z.number().check(z.refine(Number.isSafeInteger, { message: 'Expected int', abort: true }), z.gte(from), z.lte(to));
