import * as z from 'zod/mini';

const count = z.number();
const counts = z.object({ won: count, lost: count });

/**
 * What a learning from outcomes came to. `finished` is how many leads were finished by then, `won` and `lost` how many of
 * them it could learn from; `needed` is how many it takes. NO_PATTERN: nothing about them foretold how they ended.
 */
export const learnReportSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('LEARNED'), finished: count, ...counts.shape, modelId: z.string(), version: count }),
  z.object({ kind: z.literal('TOO_LITTLE_HISTORY'), finished: count, ...counts.shape, needed: counts }),
  z.object({ kind: z.literal('NO_PATTERN'), finished: count, ...counts.shape }),
]);
export type LearnReport = z.output<typeof learnReportSchema>;
