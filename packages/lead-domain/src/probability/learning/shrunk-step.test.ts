import { describe, expect, it } from '@jest/globals';

import { shrunkStep } from './shrunk-step.ts';

describe('shrunkStep', () => {
  it.each([
    ['nothing without leads', 0, 0, 0],
    ['little for two leads', 1, 0.5, 0.095],
    ['nearly all for many', 100, 1000, 0.099],
    ['down as well as up', -100, 1000, -0.099],
  ])('moves %s', (_, residual, weight, expected) => {
    expect(shrunkStep({ residual, weight })).toBeCloseTo(expected, 3);
  });
});
