import { describe, expect, it } from '@jest/globals';

import { columnsOfTable } from './columns-of-table.ts';

const judge = (texts: string[]) => {
  const rows = texts.map((field) => ({ field }));
  const { columns, dropped } = columnsOfTable({ rows, ignore: [] });
  return columns[0]?.kind ?? dropped[0]?.reason;
};

const times = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('columnsOfTable', () => {
  it.each([
    ['numbers', ['1', '2', '2', '3.5'], 'NUMBER'],
    ['numbers, some not given', ['1', '', '2', 'Select', '3', '3'], 'NUMBER'],
    ['Persian numbers', ['۱', '۲', '۳', '۳'], 'NUMBER'],
    ['numbers with a stray text', [...times(10, '1'), ...times(10, '2'), ...times(10, '3'), 'often'], 'NUMBER'],
    ['numbers with many stray texts', [...times(10, '1'), ...times(10, '2'), '3', '3', 'often', 'never'], 'CATEGORY'],
    ['a flag of two numbers', ['0', '1', '1', '0'], 'CATEGORY'],
    ['texts', ['Web', 'Fair', 'Web'], 'CATEGORY'],
    ['one text or nothing, which is a difference', ['Yes', '', 'Yes', ''], 'CATEGORY'],
    ['fractions that all differ, which measure', ['0.5', '1.5', '2.25'], 'NUMBER'],
    ['integers that all differ', ['1', '2', '3'], 'IDENTIFIES'],
    ['texts that all differ', ['a-1', 'a-2', ''], 'IDENTIFIES'],
    ['nothing', ['', 'Select', ' '], 'EMPTY'],
    ['the same in every row', ['No', 'No', ' No '], 'CONSTANT'],
  ])('of %s', (_, texts, expected) => {
    expect(judge(texts)).toBe(expected);
  });

  it('leaves out what is ignored and says why it drops others', () => {
    const rows = [
      { id: 'x1', won: '1', source: 'Web', consent: 'Yes' },
      { id: 'x2', won: '0', source: 'Fair', consent: 'Yes' },
      { id: 'x3', won: '0', source: 'Web', consent: 'Yes', late: '' },
    ];
    expect(columnsOfTable({ rows, ignore: ['won'] })).toEqual({
      columns: [{ name: 'source', kind: 'CATEGORY' }],
      dropped: [
        { name: 'id', reason: 'IDENTIFIES' },
        { name: 'consent', reason: 'CONSTANT' },
        { name: 'late', reason: 'EMPTY' },
      ],
    });
  });
});
