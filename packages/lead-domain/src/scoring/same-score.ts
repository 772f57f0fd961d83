import { type ScoreReceipt, scoreReceiptSchema } from './score-receipt.ts';

/**
 * Whether a stored receipt says the same as a new one, apart from when and by which version of the model it was computed:
 * then nothing is written, and the stored one goes on naming the version that made it. Other `inputs` are a difference,
 * since by them a change of the lead is told from one that concerns no score.
 */
export const sameScore = (stored: unknown, computed: ScoreReceipt): boolean => {
  const result = scoreReceiptSchema.safeParse(stored);
  if (!result.success) return false;
  return contentOf(result.data) === contentOf(computed);
};

// Parsed by the same schema, both have their keys in the schema's order, whatever the database did to them.
const contentOf = (receipt: ScoreReceipt): string =>
  JSON.stringify({ ...scoreReceiptSchema.parse(receipt), model: '', computedAt: '' });
