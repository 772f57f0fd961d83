import { readNumber } from '../capture/read-number.ts';
import { foldText } from '../text/fold-text.ts';
import { normaliseDigits } from '../text/normalise-digits.ts';

import { isSet, type ScoreValue } from './score-fields.ts';
import { type ScoreRuleOf } from './score-model.ts';

/** Whether a field's value meets the condition of a rule. */
export const fieldTest = ({
  operator,
  values,
  minimum,
  maximum,
}: ScoreRuleOf<'FIELD'>): ((value: ScoreValue) => boolean) => {
  switch (operator) {
    case 'IS_SET':
      return isSet;
    case 'IS_MISSING':
      return (value) => !isSet(value);
    case 'IS_BETWEEN':
      return (value) => {
        const number = isSet(value) ? numberOf(value) : Number.NaN;
        return number >= (minimum ?? -Infinity) && number <= (maximum ?? Infinity);
      };
    case 'EQUALS':
    case 'IS_ONE_OF': {
      // What no letter is left of, such as a rating in stars, is compared as it is.
      const folded = new Set(values.map(foldText).filter((text) => text !== ''));
      const exact = new Set(values);
      return (value) => isSet(value) && (exact.has(String(value)) || folded.has(foldText(String(value))));
    }
    case 'CONTAINS': {
      const parts = values.map(foldText);
      return (value) => {
        if (!isSet(value)) return false;
        const words = ` ${foldText(String(value))} `;
        return parts.some((part) => words.includes(` ${part} `));
      };
    }
  }
};

/** Text fields hold numbers as people write them, in Persian digits too. */
const numberOf = (value: string | number): number => {
  if (typeof value === 'number') return value;
  const plain = Number(normaliseDigits(value));
  return Number.isNaN(plain) ? (readNumber(value) ?? Number.NaN) : plain;
};
