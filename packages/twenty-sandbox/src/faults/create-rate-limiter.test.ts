import { expect, it } from '@jest/globals';
import { createRateLimiter } from './create-rate-limiter.ts';

it('gives out its tokens, then refills evenly', () => {
  let time = 0;
  const limiter = createRateLimiter({ now: () => new Date(time) });
  const take = (tokens: number) => limiter.take({ tokens, size: 100 });

  expect([take(60), take(40), take(1)]).toEqual([true, true, false]);
  time = 599;
  expect(take(1)).toBe(false);
  time = 600;
  expect([take(1), take(1)]).toEqual([true, false]);
  time = 10 * 60_000;
  expect([take(100), take(1)]).toEqual([true, false]);
});
