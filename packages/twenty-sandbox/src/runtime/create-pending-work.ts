export type PendingWork = {
  /** Counts a piece of work until it has ended, however it ends. */
  track: (work: Promise<unknown>) => void;
  settled: () => Promise<void>;
};

/** What has been triggered and has not ended yet. */
export const createPendingWork = (): PendingWork => {
  const pending = new Set<Promise<unknown>>();

  return {
    track: (work) => {
      const ended = work.catch(() => undefined).finally(() => pending.delete(ended));
      pending.add(ended);
    },
    settled: async () => {
      // Work that ends may have triggered more: look again until a whole turn of the event loop brings nothing new.
      do {
        await Promise.all(pending);
        await new Promise((resolve) => setImmediate(resolve));
      } while (pending.size > 0);
    },
  };
};
