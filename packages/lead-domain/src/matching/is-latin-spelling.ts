/** How Latin script writes a Persian consonant; each may stand twice. */
const CONSONANTS: Record<string, string> = {
  ب: 'b',
  پ: 'p',
  ت: 't|th',
  ط: 't|th',
  ث: 's|th',
  س: 's|c',
  ص: 's',
  ج: 'j|dj|g',
  چ: 'ch|tch|c',
  ح: 'h',
  ه: 'h',
  خ: 'kh|x|h',
  د: 'd',
  ذ: 'z|dh',
  ز: 'z|s',
  ض: 'z|d',
  ظ: 'z',
  ر: 'r',
  ژ: 'zh|j',
  ش: 'sh|ch|sch',
  غ: 'gh|q|g',
  ق: 'gh|q|g|k',
  ف: 'f|ph',
  ک: 'k|c|ck',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** Letters that are a vowel, or a consonant and a vowel. Two ی in a row are read as one long one. */
const LONG: Record<string, string> = {
  ا: '[ao]{1,2}',
  و: '(?:[aeo]?[vw][aeiou]?|[ou]{1,2}w?)',
  ی: '(?:[aeo]?[iye]{1,3}[aeo]?)',
  ع: '[aeiou]{0,2}',
};

/** A short vowel, which Persian does not write. A short u is common in the first syllable only: Muhammad. */
const FIRST_SHORT = '[aeiou]?';
const SHORT = '[aeio]?';

/**
 * Whether a Latin name is a usual spelling of a Persian one, both folded, whatever the spaces: محمد رضایی is Mohammad
 * Rezaei and Muhamad Rezaee, and not Mahmoud Rezaei. The order of the words counts.
 */
export const isLatinSpelling = ({ persian, latin }: { persian: string; latin: string }): boolean => {
  const letters = latin.replaceAll(' ', '');
  // All places that the spellings so far may end at: so a hostile name takes no longer than any other.
  let ends = new Set([0]);
  for (const pattern of persian.split(' ').flatMap(letterPatterns)) {
    const next = new Set<number>();
    for (const start of ends) {
      for (let end = start; end <= Math.min(letters.length, start + LONGEST_SPELLING); end += 1) {
        if (pattern.test(letters.slice(start, end))) next.add(end);
      }
    }
    if (next.size === 0) return false;
    ends = next;
  }
  return ends.has(letters.length);
};

/** Two times sch and a vowel. */
const LONGEST_SPELLING = 7;

const letterPatterns = (word: string): RegExp[] => {
  const letters = word.replace(/ی+/g, 'ی').match(/./gu) ?? [];
  return letters.map((letter, index) =>
    patternOf({ letter, isFirst: index === 0, isLast: index === letters.length - 1 }),
  );
};

const patterns = new Map<string, RegExp>();

const patternOf = ({ letter, isFirst, isLast }: { letter: string; isFirst: boolean; isLast: boolean }): RegExp => {
  const key = `${letter}${isFirst ? '^' : ''}${isLast ? '$' : ''}`;
  const known = patterns.get(key);
  if (known) return known;
  const pattern = new RegExp(`^(?:${spellingsOf({ letter, isFirst, isLast })})$`);
  patterns.set(key, pattern);
  return pattern;
};

const spellingsOf = ({ letter, isFirst, isLast }: { letter: string; isFirst: boolean; isLast: boolean }): string => {
  // A word begins with ا for any vowel: احمد, اسماعیل, امید; and with ی and و as consonants.
  if (isFirst && letter === 'ا') return '[aeiou]{1,2}';
  if (isFirst && letter === 'ی') return `y${FIRST_SHORT}`;
  if (isFirst && letter === 'و') return `[vw]${FIRST_SHORT}`;
  const long = LONG[letter];
  if (long !== undefined) return long;
  // A final ه is mostly a written e, which the letter before has taken: فاطمه.
  if (isLast && letter === 'ه' && !isFirst) return 'h?';
  const consonant = CONSONANTS[letter];
  return consonant === undefined ? '' : `(?:${consonant}){1,2}${isFirst ? FIRST_SHORT : SHORT}`;
};
