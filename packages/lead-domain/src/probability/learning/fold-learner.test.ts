import { describe, expect, it } from '@jest/globals';

import { foldLearner, type Term } from './fold-learner.ts';

// Bin 1 wins three of four, bin 2 one of four; the last eight leads are held out.
const LEADS = 408;
const bins = Uint8Array.from({ length: LEADS }, (_, lead) => 1 + (lead % 2));
const isWon = Uint8Array.from({ length: LEADS }, (_, lead) => {
  const isLucky = Math.floor(lead / 2) % 4 === 0;
  return Number(lead % 2 === 0 ? !isLucky : isLucky);
});
const all = Int32Array.from({ length: LEADS }, (_, lead) => lead);
const fold = { learned: all.slice(0, 400), held: all.slice(400) };

const learn = ({ rounds, terms }: { rounds: number; terms: Term[] }) => {
  const learner = foldLearner({ terms, fold, isWon, scores: new Float64Array(LEADS) });
  for (let round = 0; round < rounds; round += 1) learner.round();
  return learner;
};

describe.each([true, false])('foldLearner, in order: %s', (isOrdered) => {
  const term: Term = { bins, size: 3, isOrdered };

  it('learns nothing before its first round', () => {
    const { effects, heldScores } = learn({ rounds: 0, terms: [term] });
    expect(effects).toEqual([new Float64Array(3)]);
    expect(heldScores()).toEqual(new Float64Array(8));
  });

  it('comes near the log-odds of every bin', () => {
    const { effects } = learn({ rounds: 500, terms: [term] });
    expect(effects[0]?.[0]).toBe(0);
    expect(effects[0]?.[1]).toBeCloseTo(Math.log(3), 1);
    expect(effects[0]?.[2]).toBeCloseTo(-Math.log(3), 1);
  });

  it('goes slowly', () => {
    const [effects] = learn({ rounds: 1, terms: [term] }).effects;
    expect(effects?.[1]).toBeGreaterThan(0.01);
    expect(effects?.[1]).toBeLessThan(0.06);
  });

  it('applies to the leads held out what it learnt of the others', () => {
    const { effects, heldScores } = learn({ rounds: 30, terms: [term] });
    heldScores().forEach((score, place) => expect(score).toBeCloseTo(effects[0]?.[1 + (place % 2)] ?? Number.NaN, 12));
  });

  it('shares an effect between columns that say the same', () => {
    const { effects } = learn({ rounds: 500, terms: [term, term] });
    expect((effects[0]?.[1] ?? 0) + (effects[1]?.[1] ?? 0)).toBeCloseTo(Math.log(3), 1);
    expect((effects[0]?.[1] ?? 0) / (effects[1]?.[1] ?? 1)).toBeCloseTo(1, 0);
  });
});
