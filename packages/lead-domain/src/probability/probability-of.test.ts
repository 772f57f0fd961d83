import { describe, expect, it } from '@jest/globals';

import { probabilityOf } from './probability-of.ts';

describe('probabilityOf', () => {
  it.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Math.log(3), 0.25],
    [1000, 1],
    [-1000, 0],
  ])('of log-odds %f is %f', (logOdds, probability) => {
    expect(probabilityOf(logOdds)).toBeCloseTo(probability, 12);
  });
});
