import { type WinReceipt, winReceiptSchema } from '@leads/lead-domain';

/** Whether a stored win receipt says the same as a new one, by what a reader of the two would see: then nothing is written. */
export const sameWin = ({ stored, computed }: { stored: unknown; computed: WinReceipt | null }): boolean => {
  if (computed === null) return stored === null || stored === undefined;
  const result = winReceiptSchema.safeParse(stored);
  return result.success && contentOf(result.data) === contentOf(computed);
};

// Parsed by the same schema, both have their keys in the schema's order, whatever the database did to them. The last
// digits of a sum depend on the order of its parts, so they are no difference.
const contentOf = (receipt: WinReceipt): string =>
  JSON.stringify(winReceiptSchema.parse(receipt), (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(3)) : value,
  );
