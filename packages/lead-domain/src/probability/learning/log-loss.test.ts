import { describe, expect, it } from '@jest/globals';

import { logLoss } from './log-loss.ts';

const loss = (scores: number[], isWon: number[]) =>
  logLoss({ scores: Float64Array.from(scores), isWon: Uint8Array.from(isWon) });

describe('logLoss', () => {
  it.each([
    ['nothing', [], [], 0],
    ['even odds', [0, 0], [1, 0], 2 * Math.LN2],
    ['three to one', [Math.log(3)], [1], -Math.log(0.75)],
    ['three to one against', [Math.log(3)], [0], -Math.log(0.25)],
    ['certainty that comes true', [800], [1], 0],
    ['certainty that does not, without overflow', [800], [0], 800],
  ])('of %s', (_, scores, isWon, expected) => {
    expect(loss(scores, isWon)).toBeCloseTo(expected, 10);
  });
});
