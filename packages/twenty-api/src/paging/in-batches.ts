/** Cuts a list into consecutive batches of at most `size`; Twenty takes 200 records in one call. */
export const inBatches = <Item>(items: readonly Item[], size: number): Item[][] => {
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`A batch holds at least one item, not ${size}`);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
};
