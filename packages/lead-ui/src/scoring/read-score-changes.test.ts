import { expect, it } from '@jest/globals';

import { readScoreChanges } from './read-score-changes.ts';

const change = { rule: 'formSent', label: 'score.rule.formSent', from: 4, to: 15 };

it.each([
  ['nothing', null, []],
  ['an object', { rule: 'formSent' }, []],
  ['a text', 'formSent', []],
  ['changes', [change], [change]],
  ['a damaged one among them', [change, null, 7, { ...change, to: '15' }, { rule: 'formSent' }], [change]],
])('reads %s', (_what, details, expected) => {
  expect(readScoreChanges(details)).toEqual(expected);
});
