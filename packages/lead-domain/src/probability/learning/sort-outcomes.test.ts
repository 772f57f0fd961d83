import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sortOutcomes } from './sort-outcomes.ts';

const anyOutcome = fc.record(
  {
    values: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 1, 2, true, null)),
    isWon: fc.boolean(),
    line: fc.constantFrom('Retail', null),
  },
  { requiredKeys: ['values', 'isWon'] },
);

describe('sortOutcomes', () => {
  it('brings any order into the same one', () => {
    fc.assert(
      fc.property(fc.array(anyOutcome, { maxLength: 20 }), (outcomes) => {
        const said = (list: typeof outcomes) =>
          sortOutcomes(list).map(({ values, isWon, line = null }) => ({ values, isWon, line }));
        expect(said(outcomes.toReversed())).toEqual(said(outcomes));
      }),
    );
  });

  it('does not mind the order of columns', () => {
    const first = { values: { a: 1, b: 'x' }, isWon: true };
    const second = { values: { b: 'x', a: 2 }, isWon: true };
    expect(sortOutcomes([second, first])).toEqual([first, second]);
  });
});
