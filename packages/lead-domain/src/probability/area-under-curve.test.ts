import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { areaUnderCurve } from './area-under-curve.ts';

const predictions = (text: string) =>
  text.split(' ').map((part) => ({ probability: Number(part.slice(1)) / 10, isWon: part.startsWith('w') }));

describe('areaUnderCurve', () => {
  it.each([
    ['every win above every loss', 'l1 l2 w3 w4', 1],
    ['every win below', 'w1 w2 l3 l4', 0],
    ['all the same', 'w5 l5 w5 l5 l5', 0.5],
    ['one of four pairs wrong', 'l1 w2 l3 w4', 0.75],
    ['a tie, which counts half', 'l1 w2 l2 w3', 0.875],
    ['only wins', 'w1 w2', 0.5],
    ['only losses', 'l1', 0.5],
  ])('of %s', (_, text, expected) => {
    expect(areaUnderCurve(predictions(text))).toBe(expected);
  });

  it('of nothing is chance', () => {
    expect(areaUnderCurve([])).toBe(0.5);
  });

  it('is the share of pairs that stand right', () => {
    const anyPrediction = fc.record({
      probability: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth / 10),
      isWon: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyPrediction, { maxLength: 40 }), (list) => {
        const won = list.filter(({ isWon }) => isWon);
        const lost = list.filter(({ isWon }) => !isWon);
        if (won.length === 0 || lost.length === 0) return;
        const points = won.flatMap((win) =>
          lost.map((loss) => (Math.sign(win.probability - loss.probability) + 1) / 2),
        );
        const expected = points.reduce((sum, point) => sum + point, 0) / points.length;
        expect(areaUnderCurve(list)).toBeCloseTo(expected, 12);
      }),
    );
  });
});
