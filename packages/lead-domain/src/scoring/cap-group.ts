import { type ScorePart } from './score-receipt.ts';

/**
 * Cuts the parts of one group down to its cap, in whole points and each in proportion (largest remainder, the rule's
 * key between equals): so the parts sum exactly to the cap, whatever the order of the rules. Changes the parts in place.
 * Returns the group's sum.
 */
export const capGroup = ({ parts, cap }: { parts: readonly ScorePart[]; cap: number }): number => {
  const sum = parts.reduce((total, { points }) => total + points, 0);
  const size = Math.abs(sum);
  if (size <= cap) return sum;
  const sign = Math.sign(sum);
  let left = cap;
  const shares = parts.map((part) => {
    const whole = Math.floor((Math.abs(part.points) * cap) / size);
    left -= whole;
    return { part, whole, remainder: (Math.abs(part.points) * cap) % size };
  });
  shares.sort((a, b) => b.remainder - a.remainder || (a.part.rule < b.part.rule ? -1 : 1));
  for (const share of shares) {
    // Adding 0 makes no minus zero, which JSON would not keep.
    const points = sign * (share.whole + (left > 0 ? 1 : 0)) + 0;
    if (left > 0) left -= 1;
    share.part.lostToCap += share.part.points - points;
    share.part.points = points;
  }
  return sign * cap + 0;
};
