import * as z from 'zod/mini';

const chance = z.number().check(z.gte(0), z.lte(1));

/** Which value of the lead speaks for or against a win; `effect` is in log-odds, negative where it speaks against. */
const winReasonSchema = z.object({ column: z.string(), value: z.string(), effect: z.number() });

/**
 * The stored explanation of a win probability: the model, the share of finished leads that were won, and what lifts this
 * lead above it or holds it below, the strongest first.
 */
export const winReceiptSchema = z.object({
  model: z.string(),
  probability: chance,
  baseRate: chance,
  up: z.array(winReasonSchema),
  down: z.array(winReasonSchema),
});
export type WinReceipt = z.output<typeof winReceiptSchema>;
