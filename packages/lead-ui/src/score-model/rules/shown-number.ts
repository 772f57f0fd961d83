import { type Format } from '../../messages/create-format.ts';

import { typedNumber } from './typed-number.ts';

/** A typed number in the reader's digits; what is no number as it was typed. */
export const shownNumber = ({ typed, format }: { typed: string; format: Format }): string => {
  const number = typedNumber(typed);
  return typeof number === 'number' ? format.number(number) : typed;
};
