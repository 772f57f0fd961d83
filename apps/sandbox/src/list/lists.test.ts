import { describe, expect, it } from '@jest/globals';
import { fieldWith, objectWith } from '../metadata/testing/object-with.ts';
import { viewWith } from '../metadata/testing/view-with.ts';
import { aggregateName } from './aggregate-name.ts';
import { boardColumns } from './board-columns.ts';
import { filterWords } from './filter-words.ts';
import { visibleFields } from './visible-fields.ts';

const option = (value: string, position: number) => ({
  id: value,
  value,
  label: `${value} label`,
  color: 'red',
  position,
});
const status = fieldWith({
  name: 'status',
  type: 'SELECT',
  label: 'Status',
  options: [option('B', 1), option('A', 0)],
});

describe('boardColumns', () => {
  const records = [
    { id: '1', status: 'A' },
    { id: '2', status: null },
  ];
  it('shows an option each in their order, and what has no value last', () => {
    const columns = boardColumns({ field: status, view: viewWith(), records });
    expect(columns.map(({ value, records: own }) => [value, own.length])).toEqual([
      ['A', 1],
      ['B', 0],
      [null, 1],
    ]);
  });
  it('follows the columns of the view where it names them', () => {
    const view = viewWith({
      groups: [
        { value: 'B', position: 0, isVisible: true },
        { value: 'A', position: 1, isVisible: false },
      ],
    });
    expect(boardColumns({ field: status, view, records: [] }).map(({ label }) => label)).toEqual(['B label']);
  });
});

describe('visibleFields', () => {
  const object = objectWith([
    { name: 'score', type: 'NUMBER' },
    { name: 'source', type: 'SELECT' },
  ]);
  const column = (field: string, position: number, isVisible = true) => ({
    field,
    position,
    isVisible,
    size: 0,
    aggregateOperation: null,
    groupId: null,
  });
  it('puts the name first, orders the rest and leaves out what is hidden or gone', () => {
    const view = viewWith({ fields: [column('source', 2), column('score', 1), column('gone', 0), column('name', 9)] });
    expect(visibleFields({ object, view }).map(({ field }) => field.name)).toEqual(['name', 'score', 'source']);
    const hidden = viewWith({ fields: [column('score', 0, false)] });
    expect(visibleFields({ object, view: hidden }).map(({ field }) => field.name)).toEqual(['name']);
  });
});

it.each([
  [{ operand: 'IS', value: ['A', 'X'] }, 'Status: A label, X'],
  [{ operand: 'IS_EMPTY', value: '' }, 'Status: empty'],
  [{ operand: 'IS', value: { isCurrentWorkspaceMemberSelected: true, selectedRecordIds: [] } }, 'Status: Me'],
  [{ operand: 'GREATER_THAN_OR_EQUAL', value: 5 }, 'Status ≥ 5'],
])('a filter in words: %j', (part, expected) => {
  expect(filterWords({ field: status, filter: { field: 'status', subField: null, groupId: null, ...part } })).toBe(
    expected,
  );
});

it.each([
  [fieldWith({ name: 'amount', type: 'CURRENCY' }), 'SUM', 'sumAmountAmountMicros'],
  [fieldWith({ name: 'score', type: 'NUMBER' }), 'AVG', 'avgScore'],
  [fieldWith({ name: 'phones', type: 'PHONES' }), 'PERCENTAGE_EMPTY', 'percentageEmptyPhones'],
  [fieldWith({ name: 'name', type: 'TEXT' }), 'COUNT', 'totalCount'],
  [fieldWith({ name: 'name', type: 'TEXT' }), 'UNHEARD_OF', null],
])('%#: the aggregate %s', (field, operation, expected) => {
  expect(aggregateName({ field, operation })).toBe(expected);
});
