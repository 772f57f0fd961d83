import { describe, expect, it } from '@jest/globals';

import { givenText } from './given-text.ts';

describe('givenText', () => {
  it.each([
    ['Web', 'Web'],
    [' Web ', 'Web'],
    ['Selected', 'Selected'],
    ['', null],
    ['  ', null],
    ['Select', null],
    [' SELECT ', null],
    ['select', null],
  ])('of %j is %j', (text, expected) => {
    expect(givenText({ row: { field: text }, name: 'field' })).toBe(expected);
  });

  it.each(['other', 'constructor'])('of a cell that is not there is nothing: %s', (name) => {
    expect(givenText({ row: { field: 'Web' }, name })).toBeNull();
  });
});
