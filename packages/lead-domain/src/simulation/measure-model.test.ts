import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { measureModel } from './measure-model.ts';

const of = (...leads: [score: number, won: 0 | 1][]) =>
  leads.map(([score, won]) => ({ score, isWon: won === 1, isMql: score >= 50 }));

const scored = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 100 }), isWon: fc.boolean(), isMql: fc.boolean() }),
  { maxLength: 60 },
);

describe('measureModel', () => {
  it.each([
    ['all won above all lost', of([90, 1], [80, 1], [20, 0]), 1],
    ['all won below all lost', of([10, 1], [80, 0]), 0],
    ['all alike', of([50, 1], [50, 0], [50, 0]), 0.5],
    ['one pair of four the wrong way', of([90, 1], [40, 1], [60, 0], [10, 0]), 0.75],
    ['a tie among them', of([60, 1], [60, 0], [10, 0]), 0.75],
    ['nobody', of(), null],
    ['only won', of([50, 1], [60, 1]), null],
    ['only lost', of([50, 0]), null],
  ])('knows the AUC of %s', (_name, leads, auc) => {
    expect(measureModel(leads).auc).toBe(auc);
  });

  it('counts those that it would have made marketing qualified', () => {
    expect(measureModel(of([90, 1], [50, 0], [49, 1], [0, 0])).mql).toEqual({ leads: 2, won: 1 });
  });

  it('shows by tenths of the leads how many of the won ones stand above', () => {
    const leads = Array.from({ length: 100 }, (_, score) => ({ score, isWon: score >= 80, isMql: false }));
    const { lift } = measureModel(leads);
    expect(lift.map(({ cumulativeWon }) => cumulativeWon)).toEqual([0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(lift[0]).toEqual({ decile: 1, n: 10, won: 1, lift: 5, cumulativeWon: 0.5 });
  });

  it('gives every tenth the same share where all score the same', () => {
    const leads = Array.from({ length: 100 }, (_, index) => ({ score: 40, isWon: index % 4 === 0, isMql: false }));
    for (const { lift } of measureModel(leads).lift) expect(lift).toBeCloseTo(1, 12);
  });

  it('has an AUC that is the share of pairs that stand the right way', () => {
    fc.assert(
      fc.property(scored, (leads) => {
        const won = leads.filter(({ isWon }) => isWon);
        const lost = leads.filter(({ isWon }) => !isWon);
        fc.pre(won.length > 0 && lost.length > 0);
        const pairs = won.flatMap((one) => lost.map((other) => (Math.sign(one.score - other.score) + 1) / 2));
        expect(measureModel(leads).auc).toBeCloseTo(pairs.reduce((sum, share) => sum + share, 0) / pairs.length, 12);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(fc.property(scored, (leads) => expect(measureModel(leads.toReversed())).toEqual(measureModel(leads))));
  });
});
