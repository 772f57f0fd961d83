import { expect, it } from '@jest/globals';

import { effectStrength } from './effect-strength.ts';

it.each([
  [0.1, 'LITTLE'],
  [0.39, 'LITTLE'],
  [0.4, 'CLEARLY'],
  [-0.7, 'CLEARLY'],
  [1, 'STRONGLY'],
  [-2.5, 'STRONGLY'],
])('calls an effect of %d %s', (effect, strength) => {
  expect(effectStrength(effect)).toBe(strength);
});
