import { describe, expect, it } from '@jest/globals';

import { probabilityOf } from '../probability-of.ts';

import { lineOffsets } from './line-offsets.ts';

/** A line of `count` leads that were all thought to be won in two of five, and are in `share`. */
const offset = ({ count, share }: { count: number; share: number }): number => {
  const scores = new Float64Array(count).fill(Math.log(2 / 3));
  const isWon = Uint8Array.from({ length: count }, (_, lead) => Number(lead < Math.round(share * count)));
  const lines = Array.from({ length: count }, () => 'Retail');
  const leads = Int32Array.from(scores.keys());
  return lineOffsets({ scores, isWon, lines, leads }).get('Retail') ?? Number.NaN;
};

const rateWith = (shift: number) => probabilityOf(Math.log(2 / 3) + shift);

describe('lineOffsets', () => {
  it.each([0, 1])('hardly moves a line with two outcomes, even where the share is %i', (share) => {
    expect(Math.abs(rateWith(offset({ count: 2, share })) - 0.4)).toBeLessThan(0.03);
  });

  it.each([0.1, 0.2, 0.6, 0.8])('moves a line with 500 outcomes near its own rate of %f', (share) => {
    expect(Math.abs(rateWith(offset({ count: 500, share })) - share)).toBeLessThan(0.06);
  });

  it('comes to rest for a line that wins what nobody expected', () => {
    const scores = new Float64Array(500).fill(-6);
    const isWon = new Uint8Array(500).fill(1);
    const lines = Array.from(isWon, () => 'Retail');
    const shift = lineOffsets({ scores, isWon, lines, leads: Int32Array.from(isWon.keys()) }).get('Retail') ?? 0;
    // There the pull of the outcomes equals the pull to 0.
    expect(500 * (1 - probabilityOf(shift - 6))).toBeCloseTo(20 * shift, 3);
  });

  it('moves a line further with every outcome', () => {
    const offsets = [2, 10, 50, 250, 5000].map((count) => offset({ count, share: 0.8 }));
    expect(offsets).toEqual(offsets.toSorted((left, right) => left - right));
  });

  it('leaves a line that is as expected', () => {
    expect(offset({ count: 500, share: 0.4 })).toBeCloseTo(0, 6);
  });

  it('keeps lines apart, and leads without one or not asked for out', () => {
    const offsets = lineOffsets({
      scores: new Float64Array(6),
      isWon: Uint8Array.of(1, 1, 0, 0, 1, 1),
      lines: ['Retail', 'Retail', 'Trade', 'Trade', null, 'Export'],
      leads: Int32Array.of(0, 1, 2, 3, 4),
    });
    expect([...offsets.keys()]).toEqual(['Retail', 'Trade']);
    expect(offsets.get('Retail')).toBeCloseTo(-(offsets.get('Trade') ?? 0), 10);
  });
});
