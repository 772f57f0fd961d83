import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { scoreBands } from './score-bands.ts';

const bandOf = (score: number) => scoreBands([{ score, isWon: true }]).find(({ leads }) => leads === 1);

describe('scoreBands', () => {
  it.each([
    [0, 0, 9],
    [9, 0, 9],
    [10, 10, 19],
    [55, 50, 59],
    [89, 80, 89],
    [90, 90, 100],
    [100, 90, 100],
  ])('puts %i into %i to %i', (score, from, to) => {
    expect(bandOf(score)).toMatchObject({ from, to, leads: 1, won: 1, rate: 1 });
  });

  it('has ten bands without a gap, and no rate where there is no lead', () => {
    const bands = scoreBands([]);
    expect(bands.map(({ from }) => from)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
    bands.slice(1).forEach(({ from }, index) => expect(bands[index]?.to).toBe(from - 1));
    expect(bands.every(({ leads, won, rate }) => leads === 0 && won === 0 && rate === null)).toBe(true);
  });

  it('counts every lead once', () => {
    const scored = fc.array(fc.record({ score: fc.integer({ min: 0, max: 100 }), isWon: fc.boolean() }));
    fc.assert(
      fc.property(scored, (leads) => {
        const bands = scoreBands(leads);
        expect(bands.reduce((sum, band) => sum + band.leads, 0)).toBe(leads.length);
        expect(bands.reduce((sum, band) => sum + band.won, 0)).toBe(leads.filter(({ isWon }) => isWon).length);
        for (const { leads: count, won, rate } of bands) expect(rate).toBe(count === 0 ? null : won / count);
      }),
    );
  });
});
