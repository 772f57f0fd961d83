import { describe, expect, it } from '@jest/globals';
import { fieldWith, manyToOne, objectWith } from '../metadata/testing/object-with.ts';
import { fieldSelection } from './field-selection.ts';

const person = objectWith([], {
  nameSingular: 'person',
  fields: [fieldWith({ name: 'name', type: 'FULL_NAME' })],
});
const objectNamed = (name: string) => (name === 'person' ? person : undefined);
const oneToMany = {
  kind: 'ONE_TO_MANY',
  targetObject: 'x',
  targetField: 'y',
  joinColumn: null,
  onDelete: 'SET_NULL',
} as const;

describe('fieldSelection', () => {
  it.each([
    [fieldWith({ name: 'score', type: 'NUMBER' }), 'score'],
    [fieldWith({ name: 'budget', type: 'CURRENCY' }), 'budget { amountMicros currencyCode }'],
    [
      fieldWith({ name: 'convertedPerson', type: 'RELATION', relation: manyToOne('person', 'convertedPersonId') }),
      'convertedPerson { id name { firstName lastName } } convertedPersonId',
    ],
    [fieldWith({ name: 'other', type: 'RELATION', relation: manyToOne('hidden', 'otherId') }), 'other { id  } otherId'],
    [fieldWith({ name: 'touches', type: 'RELATION', relation: oneToMany }), null],
    [fieldWith({ name: 'searchVector', type: 'TS_VECTOR' }), null],
  ])('%#', (field, expected) => {
    expect(fieldSelection({ field, objectNamed })).toBe(expected);
  });
});
