import { foldText } from '../text/fold-text.ts';

/** Persian consonants as Latin ones; vowels and what is read as one (ا و ی ع) have none. */
const PERSIAN: Record<string, string> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ج: 'j',
  چ: 'c',
  ح: 'h',
  ه: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'z',
  ز: 'z',
  ض: 'z',
  ظ: 'z',
  ر: 'r',
  ژ: 'j',
  ش: 'w',
  غ: 'q',
  ق: 'q',
  ف: 'f',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** Letter groups by which Latin script writes one Persian consonant; longer ones first. */
const LATIN: readonly [RegExp, string][] = [
  [/ck|c(?!h)/g, 'k'],
  [/kh/g, 'x'],
  [/gh/g, 'q'],
  [/sh|sch/g, 'w'],
  [/ch|tsch/g, 'c'],
  [/zh|dj/g, 'j'],
  [/ph/g, 'f'],
  [/th/g, 't'],
];

const isPersian = (text: string): boolean => /[\u0600-\u06FF]/.test(text);

/**
 * The consonants of a name, the same for both scripts: محمد رضایی and Mohammad Rezaei are "mhmd rz". Persian writes few
 * vowels, Latin spellings differ in them, so vowels, v and a final h do not count; double consonants are one.
 */
export const nameSkeleton = (name: string): string =>
  foldText(name).split(' ').map(wordSkeleton).filter(Boolean).join(' ');

const wordSkeleton = (word: string): string => {
  const consonants = isPersian(word) ? word.replace(/./gu, (letter) => PERSIAN[letter] ?? '') : latinConsonants(word);
  return consonants.replace(/(.)\1+/g, '$1').replace(/(?<=.)h$/, '');
};

const latinConsonants = (word: string): string => {
  // ش is kept as w, so that Latin w (read as v) has to go before the groups are replaced.
  const marked = word.replace(/[vw]/g, '');
  return LATIN.reduce((text, [group, letter]) => text.replace(group, letter), marked).replace(/[aeiouy]/g, '');
};
