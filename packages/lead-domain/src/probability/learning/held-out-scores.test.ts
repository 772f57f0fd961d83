import { describe, expect, it } from '@jest/globals';

import { heldOutScores } from './held-out-scores.ts';

const fold = (...held: number[]) => ({ learned: new Int32Array(), held: Int32Array.from(held) });

describe('heldOutScores', () => {
  it('puts every lead back to its place', () => {
    const held = [Float64Array.of(1, 2), Float64Array.of(3)];
    expect([...heldOutScores({ folds: [fold(2, 0), fold(1)], held, size: 3 })]).toEqual([2, 3, 1]);
  });

  it('averages repeats', () => {
    const held = [Float64Array.of(1, 2), Float64Array.of(5, 4)];
    expect([...heldOutScores({ folds: [fold(0, 1), fold(1, 0)], held, size: 2 })]).toEqual([2.5, 3.5]);
  });
});
