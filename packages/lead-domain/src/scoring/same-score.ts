import { type ScoreReceipt, scoreReceiptSchema } from './score-receipt.ts';

/** Whether a stored receipt says the same as a new one, apart from when it was computed: then nothing is written. */
export const sameScore = (stored: unknown, computed: ScoreReceipt): boolean => {
  const result = scoreReceiptSchema.safeParse(stored);
  if (!result.success) return false;
  return contentOf(result.data) === contentOf(computed);
};

// Parsed by the same schema, both have their keys in the schema's order, whatever the database did to them.
const contentOf = (receipt: ScoreReceipt): string =>
  JSON.stringify({ ...scoreReceiptSchema.parse(receipt), computedAt: '' });
