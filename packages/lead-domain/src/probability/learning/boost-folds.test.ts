import { describe, expect, it } from '@jest/globals';

import { boostFolds } from './boost-folds.ts';
import { dealFolds } from './deal-folds.ts';
import { seededRandom } from './seeded-random.ts';

const LEADS = 400;

/** One column of two bins, of which the first wins with `chance` and the second with its opposite. */
const boost = ({ chance, rounds = null }: { chance: number; rounds?: number | null }) => {
  const random = seededRandom(11);
  const bins = Uint8Array.from({ length: LEADS }, () => Number(random() < 0.5));
  const isWon = bins.map((bin) => Number(random() < (bin === 0 ? chance : 1 - chance)));
  const folds = dealFolds({ isWon, folds: 8, repeats: 1, random });
  const terms = folds.map(() => [{ bins, size: 2, isOrdered: false }]);
  return boostFolds({ folds, terms, isWon, scores: folds.map(() => new Float64Array(LEADS)), rounds });
};

describe('boostFolds', () => {
  it('goes on while leads held out are predicted better, the same way in every fold', () => {
    const { rounds, effects } = boost({ chance: 0.8 });
    expect(rounds).toBeGreaterThan(20);
    expect(effects).toHaveLength(8);
    for (const [effect] of effects) expect(effect?.[0]).toBeGreaterThan(0.8);
    for (const [effect] of effects) expect(effect?.[1]).toBeLessThan(-0.8);
  });

  it('learns nothing where there is nothing to learn', () => {
    const { rounds, effects } = boost({ chance: 0.5 });
    expect(rounds).toBe(0);
    for (const [effect] of effects) expect([...(effect ?? [])]).toEqual([0, 0]);
  });

  it('takes as many rounds as it is told', () => {
    const { rounds, effects } = boost({ chance: 0.5, rounds: 7 });
    expect(rounds).toBe(7);
    expect(effects.some(([effect]) => effect?.[0] !== 0)).toBe(true);
  });
});
