import { describe, expect, it } from '@jest/globals';

import { rankPairs } from './rank-pairs.ts';
import { seededRandom } from './seeded-random.ts';

const LEADS = 1000;
const random = seededRandom(5);
const coins = Array.from({ length: 3 }, () => Uint8Array.from({ length: LEADS }, () => Number(random() < 0.5)));
const columns = coins.map((members) => ({ groups: [0, 1], size: 2, members }));
const all = Int32Array.from({ length: LEADS }, (_, lead) => lead);
const rank = (isWon: Uint8Array, learned = all) =>
  rankPairs({ columns, fold: { learned, held: new Int32Array() }, isWon, scores: new Float64Array(LEADS) });

describe('rankPairs', () => {
  const isWon = Uint8Array.from(all, (lead) => (coins[0]?.[lead] ?? 0) ^ (coins[2]?.[lead] ?? 0));

  it('lists every pair once', () => {
    expect(rank(isWon).map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  it('puts the pair first that explains what neither explains alone', () => {
    const [best, ...others] = rank(isWon).sort((left, right) => right.gain - left.gain);
    expect(best).toMatchObject({ first: 0, second: 2 });
    expect(best?.gain).toBeGreaterThan(500);
    for (const { gain } of others) expect(gain).toBeLessThan(20);
  });

  it('gives chance no credit', () => {
    const gains = Array.from({ length: 40 }, () =>
      rank(Uint8Array.from({ length: LEADS }, () => Number(random() < 0.5))).map(({ gain }) => gain),
    ).flat();
    expect(Math.abs(gains.reduce((sum, gain) => sum + gain, 0) / gains.length)).toBeLessThan(0.7);
  });

  it('looks at the leads of its fold only', () => {
    const elsewhere = isWon.map((won, lead) => (lead < 500 ? won : 1 - won));
    expect(rank(elsewhere, all.slice(0, 500))).toEqual(rank(isWon, all.slice(0, 500)));
  });
});
