export type EffectStrength = 'LITTLE' | 'CLEARLY' | 'STRONGLY';

/** How much an effect says, in three steps. It is a difference in log-odds: 0.4 are odds half as good again, 1 almost three times. */
export const effectStrength = (effect: number): EffectStrength => {
  const size = Math.abs(effect);
  return size >= 1 ? 'STRONGLY' : size >= 0.4 ? 'CLEARLY' : 'LITTLE';
};
