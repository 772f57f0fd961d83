import { foldText } from '../text/fold-text.ts';
import { wordList } from '../text/word-list.ts';

/** Legal forms and words that stand in front of any company's name. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  wordList(`
    ltd limited gmbh mbh ag kg kgaa ohg ug gbr ev inc incorporated corp corporation co company llc llp lp plc
    pllc pty pte pvt private sa sas sasu sarl eurl srl spa sl slu bv nv vof oy oyj ab as asa aps sro doo dd zrt
    kft jsc pjsc ooo zao oao fze fzco fzc wll bsc the group holding holdings und and et شرکت گروه موسسه هلدینگ
    سهامی خاص عام تعاونی با مسیولیت محدود ش م س
  `),
);

/** A company's name as it is compared: folded, without its legal form; one that is nothing else stays as it is. */
export const foldCompanyName = (name: string): string => {
  // A.B.C. and S. A. are written in many ways: single letters in a row become one word.
  const folded = foldText(name).replace(/\b([a-z])(?: ([a-z])\b)+/g, (letters) => letters.replaceAll(' ', ''));
  const words = folded.split(' ').filter((word) => !LEGAL_FORMS.has(word));
  return words.length === 0 ? folded : words.join(' ');
};
