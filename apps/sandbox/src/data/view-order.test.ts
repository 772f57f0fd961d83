import { describe, expect, it } from '@jest/globals';
import { manyToOne, objectWith } from '../metadata/testing/object-with.ts';
import { readViewOrder } from './view-order.ts';

const object = objectWith([
  { name: 'score', type: 'NUMBER' },
  { name: 'contactName', type: 'FULL_NAME' },
  { name: 'owner', type: 'RELATION', relation: manyToOne('workspaceMember', 'ownerId') },
]);
const last = { position: 'AscNullsFirst' };

describe('readViewOrder', () => {
  it.each([
    [[], [last]],
    [[{ field: 'score', direction: 'DESC' }], [{ score: 'DescNullsLast' }, last]],
    [
      [{ field: 'contactName', direction: 'ASC' }],
      [{ contactName: { firstName: 'AscNullsLast' } }, { contactName: { lastName: 'AscNullsLast' } }, last],
    ],
    [[{ field: 'owner', direction: 'ASC' }], [{ ownerId: 'AscNullsLast' }, last]],
    [[{ field: 'gone', direction: 'ASC' }], [last]],
  ] as const)('%j', (sorts, expected) => {
    expect(readViewOrder({ sorts, object })).toEqual(expected);
  });
});
