/** Twenty's token bucket: `size` tokens, refilled evenly over a minute. */
export const createRateLimiter = ({ now }: { now: () => Date }) => {
  let bucket: { tokens: number; refilledAt: number } | null = null;

  return {
    take: ({ tokens, size }: { tokens: number; size: number }): boolean => {
      const at = now().getTime();
      const held = bucket ?? { tokens: size, refilledAt: at };
      const refill = Math.floor(((at - held.refilledAt) * size) / 60_000);
      const available = Math.min(held.tokens + refill, size);
      if (available < tokens) return false;
      bucket = { tokens: available - tokens, refilledAt: at };
      return true;
    },
  };
};
