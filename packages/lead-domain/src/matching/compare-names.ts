import { editSimilarity } from './edit-similarity.ts';
import { nameSkeleton } from './name-skeleton.ts';

/** `same`: the same words. `similar`: a typing error apart, or the same name in the other script. */
export type NameLikeness = 'same' | 'similar' | 'different';

/** From this share of equal letters on, two folded names of some length are one with a typing error. */
const TYPO_SIMILARITY = 0.88;
const SHORTEST_FOR_TYPOS = 7;
const SHORTEST_SKELETON = 4;

/** Compares two names that are folded already; the order of their words does not matter. */
export const compareNames = (left: string, right: string): NameLikeness => {
  if (left === '' || right === '') return 'different';
  if (left === right || sorted(left) === sorted(right)) return 'same';
  const shorter = Math.min(left.length, right.length);
  if (shorter >= SHORTEST_FOR_TYPOS && editSimilarity(sorted(left), sorted(right)) >= TYPO_SIMILARITY) return 'similar';
  // Skeletons throw vowels away: within one script that would make Miller of Muller.
  if (isPersian(left) === isPersian(right)) return 'different';
  const [leftSkeleton, rightSkeleton] = [sorted(nameSkeleton(left)), sorted(nameSkeleton(right))];
  return leftSkeleton === rightSkeleton && leftSkeleton.length >= SHORTEST_SKELETON ? 'similar' : 'different';
};

const sorted = (name: string): string => name.split(' ').sort().join(' ');
const isPersian = (name: string): boolean => /[\u0600-\u06FF]/.test(name);
