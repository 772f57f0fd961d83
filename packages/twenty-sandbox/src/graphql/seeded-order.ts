/** Draws orders from a seed: the same seed gives the same sequence of orders. */
export const seededOrder = (seed: number): (<Item>(items: readonly Item[]) => Item[]) => {
  let state = seed >>> 0;
  const next = (): number => {
    // mulberry32: small, and good enough to shuffle twenty things.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (items) => {
    const drawn = items.map((item) => ({ item, key: next() }));
    return drawn.sort((left, right) => left.key - right.key).map(({ item }) => item);
  };
};
