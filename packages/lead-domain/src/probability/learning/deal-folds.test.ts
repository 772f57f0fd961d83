import { describe, expect, it } from '@jest/globals';

import { dealFolds } from './deal-folds.ts';
import { seededRandom } from './seeded-random.ts';

const isWon = Uint8Array.from({ length: 103 }, (_, lead) => Number(lead % 3 === 0));
const deal = (seed: number, repeats = 1) => dealFolds({ isWon, folds: 8, repeats, random: seededRandom(seed) });

describe('dealFolds', () => {
  it('holds every lead out once in each repeat', () => {
    const folds = deal(1, 3);
    expect(folds).toHaveLength(24);
    for (const repeat of [0, 8, 16]) {
      const held = folds.slice(repeat, repeat + 8).flatMap((fold) => [...fold.held]);
      expect(held.toSorted((left, right) => left - right)).toEqual([...isWon.keys()]);
    }
  });

  it('learns from all leads that it does not hold out', () => {
    for (const { learned, held } of deal(1)) {
      expect(learned.length + held.length).toBe(isWon.length);
      expect([...held].filter((lead) => learned.includes(lead))).toEqual([]);
    }
  });

  it('deals wins and losses evenly', () => {
    for (const { held } of deal(1)) {
      const won = held.filter((lead) => isWon[lead] === 1).length;
      expect([4, 5]).toContain(won);
      expect([8, 9]).toContain(held.length - won);
    }
  });

  it('follows from the seed', () => {
    expect(deal(1)).toEqual(deal(1));
    expect(deal(1)).not.toEqual(deal(2));
  });
});
