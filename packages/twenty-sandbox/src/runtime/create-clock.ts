export type Clock = {
  now: () => Date;
  /** How far the workspace's time is ahead of the machine's, in milliseconds. */
  offset: () => number;
  moveTo: (time: Date) => void;
};

/** The workspace's time: runs on by itself, and can be moved forward. */
export const createClock = (base: () => Date): Clock => {
  let moved = 0;
  const now = (): Date => new Date(base().getTime() + moved);

  return {
    now,
    offset: () => now().getTime() - Date.now(),
    moveTo: (time) => {
      moved += Math.max(0, time.getTime() - now().getTime());
    },
  };
};
