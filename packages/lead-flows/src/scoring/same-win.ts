import { type WinReceipt, winReceiptSchema } from '@leads/lead-domain';

/**
 * Whether a stored win receipt says the same as a new one, whichever version of the model said it: then nothing is written,
 * and the stored one goes on naming the version that made it.
 */
export const sameWin = ({ stored, computed }: { stored: unknown; computed: WinReceipt | null }): boolean => {
  if (computed === null) return stored === null || stored === undefined;
  const result = winReceiptSchema.safeParse(stored);
  return result.success && contentOf(result.data) === contentOf(computed);
};

// Parsed by the same schema, both have their keys in the schema's order, whatever the database did to them.
const contentOf = (receipt: WinReceipt): string => JSON.stringify({ ...winReceiptSchema.parse(receipt), model: '' });
