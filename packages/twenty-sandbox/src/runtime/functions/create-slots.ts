export type Slots = { hold<Result>(work: () => Promise<Result>): Promise<Result> };

/** Lets `count` pieces of work run at once, the others in the order in which they came. */
export const createSlots = (count: number): Slots => {
  const waiting: (() => void)[] = [];
  let free = count;

  return {
    hold: async (work) => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
};
