import { describe, expect, it } from '@jest/globals';
import { LEAD_SOURCES, SCORE_FIELDS } from '@leads/lead-domain';

import { isFlagField, operatorsOfField, optionsOfField } from './field-operators.ts';

describe('operatorsOfField', () => {
  it.each([
    ['doNotContact', 'IS_SET'],
    ['source', 'IS_ONE_OF'],
    ['employees', 'IS_BETWEEN'],
    ['jobTitle', 'CONTAINS'],
    ['plantCount', 'IS_ONE_OF'],
  ])('offers for %s first %s', (field, operator) => {
    expect(operatorsOfField(field)[0]).toBe(operator);
  });

  it.each(SCORE_FIELDS)('offers for %s whether it is known', (field) => {
    expect(operatorsOfField(field)).toEqual(expect.arrayContaining(['IS_SET', 'IS_MISSING']));
  });
});

it('knows flags and closed lists', () => {
  expect([isFlagField('doNotContact'), isFlagField('jobTitle')]).toEqual([true, false]);
  expect([optionsOfField('source'), optionsOfField('jobTitle'), optionsOfField('plantCount')]).toEqual([
    LEAD_SOURCES,
    null,
    null,
  ]);
});
