import { expect, it } from '@jest/globals';

import { readValue } from './read-value.ts';

it.each([
  ['a front component', { detail: { value: 'typed' }, target: { value: 'old' } }, 'typed'],
  ['a browser', { target: { value: 'typed' } }, 'typed'],
  ['a browser event with a numeric detail', { detail: 0, target: { value: 'typed' } }, 'typed'],
  ['a cleared input', { detail: { value: '' }, target: { value: 'old' } }, ''],
  ['an event without a value', { detail: null, target: {} }, ''],
  ['nothing', undefined, ''],
])('reads the text of %s', (_where, event, text) => {
  expect(readValue(event)).toBe(text);
});
