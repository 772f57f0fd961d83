import { type FullName } from '../records/composites.ts';
import { cleanText } from '../text/clean-text.ts';
import { foldText } from '../text/fold-text.ts';
import { normaliseLetters } from '../text/normalise-letters.ts';
import { wordList } from '../text/word-list.ts';

/**
 * A whole name as first and last name. "Last, First" is turned round, titles are dropped, Persian double first names
 * (محمد حسین, سید علی) and nobiliary particles (van der, de) stay with their part.
 */
export const splitName = (text: string): FullName => {
  const cleaned = normaliseLetters(cleanText({ text }));
  const comma = /^([^,،]+)[,،]([^,،]+)$/.exec(cleaned);
  if (comma?.[1] && comma[2]) return { firstName: withoutTitles(comma[2]).join(' '), lastName: comma[1].trim() };
  const words = withoutTitles(cleaned);
  const cut = lengthOfFirstName(words);
  return { firstName: words.slice(0, cut).join(' '), lastName: words.slice(cut).join(' ') };
};

const TITLES: ReadonlySet<string> = new Set(
  wordList(`
    mr mrs ms miss mx dr prof professor eng ing dipl herr frau monsieur madame mme m sir اقای اقا خانم خانوم
    جناب سرکار دکتر مهندس استاد پروفسور
  `),
);

const PARTICLES: ReadonlySet<string> = new Set(
  wordList(`
    van von de der den del della di da dos du la le bin ibn al zu ter
  `),
);

/** First names that begin a double one: what follows belongs to the first name where a last name is left. */
const PERSIAN_FIRST_HALVES: ReadonlySet<string> = new Set(
  wordList(`
    محمد علی امیر سید سیده میر عبد غلام حاج فاطمه ملا شاه
  `),
);

const withoutTitles = (text: string): string[] => {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  // At least one word stays, even where the whole name is a title.
  while (words.length > 1 && words[0] !== undefined && TITLES.has(foldText(words[0]))) words.shift();
  return words;
};

const lengthOfFirstName = (words: readonly string[]): number => {
  if (words.length <= 1) return words.length;
  const first = foldText(words[0] ?? '');
  if (PERSIAN_FIRST_HALVES.has(first)) return Math.min(2, words.length - 1);
  if (/[\u0600-\u06FF]/.test(first)) return 1;
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  return particle > 0 ? particle : words.length - 1;
};
