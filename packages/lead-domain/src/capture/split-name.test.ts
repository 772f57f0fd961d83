import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { splitName } from './split-name.ts';

describe('splitName', () => {
  it.each([
    ['Ali Rezaei', 'Ali', 'Rezaei'],
    ['  Ali   Rezaei ', 'Ali', 'Rezaei'],
    ['Mary Ann Smith', 'Mary Ann', 'Smith'],
    ['Doe, John', 'John', 'Doe'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['Charles de Gaulle', 'Charles', 'de Gaulle'],
    ['Oscar de la Hoya', 'Oscar', 'de la Hoya'],
    ['Dr. Anna Müller', 'Anna', 'Müller'],
    ['Herr Prof. Dr. Karl Maier', 'Karl', 'Maier'],
    ['Cher', 'Cher', ''],
    ['', '', ''],
    ['علی رضایی', 'علی', 'رضایی'],
    ['علي كريمي', 'علی', 'کریمی'],
    ['محمد حسین کریمی', 'محمد حسین', 'کریمی'],
    ['امیر علی نجفی', 'امیر علی', 'نجفی'],
    ['سید محمد حسینی', 'سید محمد', 'حسینی'],
    ['علی\u200Cرضا محمدی', 'علی\u200Cرضا', 'محمدی'],
    ['رضا صادقی پور', 'رضا', 'صادقی پور'],
    ['محمد کریمی', 'محمد', 'کریمی'],
    ['آقای دکتر رضا صادقی', 'رضا', 'صادقی'],
    ['سرکار خانم مریم احمدی', 'مریم', 'احمدی'],
    ['کریمی، رضا', 'رضا', 'کریمی'],
    ['مهندس', 'مهندس', ''],
  ])('splits %s', (text, firstName, lastName) => {
    expect(splitName(text)).toEqual({ firstName, lastName });
  });

  it('loses no word of a name without a title', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Ali', 'van', 'Rezaei', 'محمد', 'کریمی'), { maxLength: 5 }), (words) => {
        const { firstName, lastName } = splitName(words.join(' '));
        expect(`${firstName} ${lastName}`.trim()).toBe(words.join(' '));
      }),
    );
  });
});
