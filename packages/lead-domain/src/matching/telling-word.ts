import { foldCompanyName } from './fold-company-name.ts';
import { foldText } from '../text/fold-text.ts';

/** The word of a company's name that says most: the longest that is no legal form, as it is written there. */
export const tellingWord = (companyName: string): string => {
  const telling = new Set(foldCompanyName(companyName).split(' '));
  const words = companyName.split(/[\s\u200C.,;:()"'«»/&+-]+/).filter((word) => telling.has(foldText(word)));
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
};
