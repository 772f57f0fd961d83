import { describe, expect, it } from '@jest/globals';
import { objectWith } from '../metadata/testing/object-with.ts';
import { isEmptyValue } from './is-empty-value.ts';
import { labelOfRecord } from './label-of-record.ts';
import { relativeDate } from './relative-date.ts';
import { shortNumber } from './short-number.ts';
import { textOf } from './text-of.ts';

it.each([
  [null, true],
  ['', true],
  [0, false],
  [false, false],
  [[], true],
  [{ primaryEmail: '', additionalEmails: null }, true],
  [{ amountMicros: 0, currencyCode: '' }, false],
])('isEmptyValue(%j) is %s', (value, expected) => {
  expect(isEmptyValue(value)).toBe(expected);
});

it.each([
  [950, '950'],
  [3_200_000, '3.2m'],
  [-1500, '-1.5k'],
  [2e9, '2b'],
  [0.456, '0.46'],
])('shortNumber(%d) is %s', (value, expected) => {
  expect(shortNumber(value)).toBe(expected);
});

it.each([
  [-20, 'less than a minute ago'],
  [-120, '2 minutes ago'],
  [-3 * 3600, 'about 3 hours ago'],
  [3600, 'in about 1 hour'],
  [-86_400, 'yesterday'],
  [2 * 86_400, 'in 2 days'],
])('%d seconds from now is %s', (seconds, expected) => {
  const now = new Date('2026-03-04T10:00:00Z');
  expect(relativeDate({ at: new Date(now.getTime() + seconds * 1000), now })).toBe(expected);
});

describe('labelOfRecord', () => {
  const object = objectWith([]);
  it.each([
    [{ id: '1', name: 'Ada' }, 'Ada'],
    [{ id: '1', name: '  ' }, 'Untitled'],
    [{ id: '1', name: { firstName: 'Ada', lastName: 'Lovelace' } }, 'Ada Lovelace'],
    [{ id: '1', name: { firstName: null, lastName: '' } }, 'Untitled'],
  ])('%j', (record, expected) => {
    expect(labelOfRecord({ object, record })).toBe(expected);
  });
});

it.each([
  [undefined, ''],
  [7, '7'],
  [{ a: 1 }, '{"a":1}'],
])('textOf(%j) is %j', (value, expected) => {
  expect(textOf(value)).toBe(expected);
});
