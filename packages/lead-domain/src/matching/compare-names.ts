import { editSimilarity } from './edit-similarity.ts';
import { isLatinSpelling } from './is-latin-spelling.ts';

/** `same`: the same words. `similar`: a typing error apart, or the same name in the other script. */
export type NameLikeness = 'same' | 'similar' | 'different';

/** From this share of equal letters on, two folded names of some length are one with a typing error. */
const TYPO_SIMILARITY = 0.88;
const SHORTEST_FOR_TYPOS = 7;
/** Shorter names are spelt alike by chance. */
const SHORTEST_FOR_SPELLINGS = 5;

/** Compares two names that are folded already; the order of their words does not matter. */
export const compareNames = (left: string, right: string): NameLikeness => {
  if (left === '' || right === '') return 'different';
  if (left === right || sorted(left) === sorted(right)) return 'same';
  if (isPersian(left) !== isPersian(right)) {
    const [persian, latin] = isPersian(left) ? [left, right] : [right, left];
    return isSpelling({ persian, latin }) ? 'similar' : 'different';
  }
  const shorter = Math.min(left.length, right.length);
  const isTypo = shorter >= SHORTEST_FOR_TYPOS && editSimilarity(sorted(left), sorted(right)) >= TYPO_SIMILARITY;
  return isTypo ? 'similar' : 'different';
};

/** Words may be joined in one script and apart in the other (علیرضا, Ali Reza), and last names may come first. */
const isSpelling = ({ persian, latin }: { persian: string; latin: string }): boolean => {
  if (latin.length < SHORTEST_FOR_SPELLINGS) return false;
  return rotations(persian.split(' ')).some((words) => isLatinSpelling({ persian: words.join(' '), latin }));
};

const rotations = (words: readonly string[]): string[][] =>
  words.map((_, index) => [...words.slice(index), ...words.slice(0, index)]);

const sorted = (name: string): string => name.split(' ').sort().join(' ');
const isPersian = (name: string): boolean => /[\u0600-\u06FF]/.test(name);
