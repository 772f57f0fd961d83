import { describe, expect, it } from '@jest/globals';

import { crossValidate } from './cross-validate.ts';
import { dealFolds } from './deal-folds.ts';
import { seededRandom } from './seeded-random.ts';

const LEADS = 800;
const random = seededRandom(31);
const isWon = Uint8Array.from({ length: LEADS }, () => Number(random() < 0.5));
const folds = dealFolds({ isWon, folds: 8, repeats: 1, random });
const measure = ({ scores, lines = [] }: { scores: Float64Array; lines?: (string | null)[] }) =>
  crossValidate({ scores, isWon, lines, folds });

describe('crossValidate', () => {
  it('measures every lead once', () => {
    expect(measure({ scores: new Float64Array(LEADS) }).n).toBe(LEADS);
  });

  it('finds no better than chance what knows nothing', () => {
    const { auc, brier } = measure({ scores: Float64Array.from({ length: LEADS }, () => random() - 0.5) });
    expect(Math.abs(auc - 0.5)).toBeLessThan(0.07);
    expect(brier).toBeGreaterThan(0.24);
  });

  it('scales a sum that is too bold before it is judged', () => {
    const scores = Float64Array.from(isWon, (won) => (random() < 0.75 ? 10 : -10) * (won === 1 ? 1 : -1));
    const { auc, brier } = measure({ scores });
    expect(auc).toBeCloseTo(0.75, 1);
    expect(brier).toBeLessThan(0.2);
  });

  it('does not credit a line with the outcomes that it is judged by', () => {
    const { auc } = measure({
      scores: new Float64Array(LEADS),
      lines: Array.from(isWon.keys(), (lead) => `Line ${lead}`),
    });
    expect(auc).toBeLessThan(0.55);
  });

  it('credits a line with those of the others', () => {
    const lines = Array.from(isWon, (won) => ((random() < 0.8 ? won : 1 - won) === 1 ? 'Retail' : 'Trade'));
    expect(measure({ scores: new Float64Array(LEADS), lines }).auc).toBeCloseTo(0.8, 1);
  });
});
