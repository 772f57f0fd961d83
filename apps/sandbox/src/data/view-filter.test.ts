import { describe, expect, it } from '@jest/globals';
import { fieldWith, manyToOne, objectWith } from '../metadata/testing/object-with.ts';
import { readViewFilter, readViewFilters } from './view-filter.ts';

const now = new Date('2026-03-04T10:00:00Z');
const me = 'member-1';
const FIELDS = {
  text: fieldWith({ name: 'interest', type: 'TEXT' }),
  select: fieldWith({ name: 'status', type: 'SELECT' }),
  number: fieldWith({ name: 'score', type: 'NUMBER' }),
  flag: fieldWith({ name: 'isIncomplete', type: 'BOOLEAN' }),
  time: fieldWith({ name: 'nextStepAt', type: 'DATE_TIME' }),
  emails: fieldWith({ name: 'emails', type: 'EMAILS' }),
  money: fieldWith({ name: 'budgetAmount', type: 'CURRENCY' }),
  fullName: fieldWith({ name: 'contactName', type: 'FULL_NAME' }),
  owner: fieldWith({ name: 'owner', type: 'RELATION', relation: manyToOne('workspaceMember', 'ownerId') }),
};

const read = (field: keyof typeof FIELDS, operand: string, value: unknown) =>
  readViewFilter({
    field: FIELDS[field],
    filter: { field: FIELDS[field].name, operand, value, subField: null, groupId: null },
    workspaceMemberId: me,
    now,
  });

describe('readViewFilter', () => {
  it.each([
    ['select', 'IS', ['NEW', 'MQL'], { status: { in: ['NEW', 'MQL'] } }],
    ['select', 'IS', '["NEW"]', { status: { in: ['NEW'] } }],
    ['select', 'IS_NOT', ['NEW'], { not: { status: { in: ['NEW'] } } }],
    ['select', 'IS_EMPTY', '', { status: { is: 'NULL' } }],
    ['flag', 'IS', 'false', { isIncomplete: { eq: false } }],
    ['flag', 'IS', true, { isIncomplete: { eq: true } }],
    ['number', 'GREATER_THAN_OR_EQUAL', '40', { score: { gte: 40 } }],
    ['text', 'CONTAINS', 'crm', { interest: { ilike: '%crm%' } }],
    ['text', 'IS_EMPTY', '', { or: [{ interest: { is: 'NULL' } }, { interest: { eq: '' } }] }],
    ['emails', 'CONTAINS', '@x.example', { emails: { primaryEmail: { ilike: '%@x.example%' } } }],
    ['money', 'LESS_THAN_OR_EQUAL', '5', { budgetAmount: { amountMicros: { lte: 5 } } }],
    [
      'fullName',
      'CONTAINS',
      'an',
      { or: [{ contactName: { firstName: { ilike: '%an%' } } }, { contactName: { lastName: { ilike: '%an%' } } }] },
    ],
    ['time', 'IS_IN_PAST', '', { nextStepAt: { lte: now.toISOString() } }],
    ['owner', 'IS_EMPTY', '', { ownerId: { is: 'NULL' } }],
    ['owner', 'IS', { isCurrentWorkspaceMemberSelected: true, selectedRecordIds: [] }, { ownerId: { in: [me] } }],
    [
      'owner',
      'IS',
      '{"isCurrentWorkspaceMemberSelected":true,"selectedRecordIds":["b"]}',
      { ownerId: { in: [me, 'b'] } },
    ],
  ] as const)('%s %s %j', (field, operand, value, expected) => {
    expect(read(field, operand, value)).toEqual(expected);
  });

  it('splits a day into two conditions, for the API takes one operator a field', () => {
    const filter = read('time', 'IS_TODAY', '') as { and: { nextStepAt: { gte?: string; lt?: string } }[] };
    expect(filter.and).toHaveLength(2);
    const [from, to] = filter.and;
    const length = Date.parse(to?.nextStepAt.lt ?? '') - Date.parse(from?.nextStepAt.gte ?? '');
    expect(length).toBe(86_400_000);
    expect(Date.parse(from?.nextStepAt.gte ?? '')).toBeLessThanOrEqual(now.getTime());
  });

  it('leaves out an operand that it does not know', () => {
    expect(read('text', 'VECTOR_SEARCH', 'x')).toBeNull();
  });
});

describe('readViewFilters', () => {
  const object = objectWith([
    { name: 'status', type: 'SELECT' },
    { name: 'score', type: 'NUMBER' },
  ]);
  const filter = (field: string, operand: string, value: unknown, groupId: string | null = null) => ({
    field,
    operand,
    value,
    subField: null,
    groupId,
  });

  it('joins groups by their operator', () => {
    const view = {
      filters: [filter('status', 'IS', ['NEW']), filter('score', 'IS', 1, 'g'), filter('score', 'IS', 2, 'g')],
      filterGroups: [{ id: 'g', logicalOperator: 'OR' as const, parentId: null }],
    };
    expect(readViewFilters({ view, object, workspaceMemberId: me, now })).toEqual({
      and: [{ status: { in: ['NEW'] } }, { or: [{ score: { eq: 1 } }, { score: { eq: 2 } }] }],
    });
  });

  it('asks for everything where there is no filter, or only on fields that are gone', () => {
    expect(readViewFilters({ view: { filters: [], filterGroups: [] }, object, workspaceMemberId: me, now })).toEqual(
      {},
    );
    const view = { filters: [filter('gone', 'IS', 1)], filterGroups: [] };
    expect(readViewFilters({ view, object, workspaceMemberId: me, now })).toEqual({});
  });
});
