import { describe, expect, it } from '@jest/globals';

import { probabilityOf } from '../probability-of.ts';

import { fitCalibration } from './fit-calibration.ts';
import { seededRandom } from './seeded-random.ts';

/** Leads whose true log-odds are `slope * score + intercept`. */
const draw = ({ count, slope, intercept }: { count: number; slope: number; intercept: number }) => {
  const random = seededRandom(21);
  const scores = Float64Array.from({ length: count }, () => 6 * random() - 3);
  const isWon = Uint8Array.from(scores, (score) => Number(random() < probabilityOf(slope * score + intercept)));
  const leads = Int32Array.from(scores.keys());
  return { scores, isWon, leads, lines: Array.from(leads, () => null) };
};

describe('fitCalibration', () => {
  it.each([
    ['a sum that is right', 1, 0],
    ['one that is too bold', 0.5, 0],
    ['one that is too timid', 1.5, 0],
    ['one that is too hopeful', 1, -1],
  ])('sets %s right', (_, slope, intercept) => {
    const calibration = fitCalibration(draw({ count: 20_000, slope, intercept }));
    expect(calibration.slope).toBeCloseTo(slope, 1);
    expect(calibration.intercept).toBeCloseTo(intercept, 1);
    expect(calibration.lines.size).toBe(0);
  });

  it('does not believe few leads that speak for certainty', () => {
    const scores = Float64Array.from({ length: 10 }, (_, lead) => (lead < 5 ? -1 : 1));
    const isWon = Uint8Array.from(scores, (score) => Number(score > 0));
    const leads = Int32Array.from(scores.keys());
    const { slope } = fitCalibration({ scores, isWon, leads, lines: [] });
    expect(slope).toBeGreaterThan(1);
    expect(slope).toBeLessThan(1.5);
  });

  it('finds the base rate where the sum says nothing', () => {
    const isWon = Uint8Array.from({ length: 400 }, (_, lead) => Number(lead < 100));
    const leads = Int32Array.from(isWon.keys());
    const { slope, intercept } = fitCalibration({ scores: new Float64Array(400), isWon, leads, lines: [] });
    expect(slope).toBe(1);
    expect(intercept).toBeCloseTo(Math.log(1 / 3), 6);
  });

  it('looks at the given leads only', () => {
    const drawn = draw({ count: 2000, slope: 1, intercept: 0 });
    const leads = drawn.leads.slice(0, 1000);
    const upset = { ...drawn, isWon: drawn.isWon.map((won, lead) => (lead < 1000 ? won : 1 - won)) };
    expect(fitCalibration({ ...upset, leads })).toEqual(fitCalibration({ ...drawn, leads }));
  });
});
