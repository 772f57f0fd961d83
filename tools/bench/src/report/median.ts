/** The middle value; of two middle ones the greater, so that a budget is not met by half a run. */
export const median = (values: readonly number[]): number => {
  const middle = [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('The median of nothing.');
  return middle;
};
