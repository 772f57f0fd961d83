import { describe, expect, it } from '@jest/globals';

import { createInk } from './create-ink.ts';
import { printTable } from './print-table.ts';

const ink = createInk({ output: { write: () => undefined }, env: {} });

describe('printTable', () => {
  it('makes columns as wide as their widest cell', () => {
    const columns = [{ title: 'Name' }, { title: 'Leads', isRight: true }, { title: 'Note' }];
    const rows = [
      ['Ada Byron', '7', ''],
      ['Ben', '1,200', 'two\nlines'],
    ];
    expect(printTable({ columns, rows, ink })).toEqual([
      'Name       Leads  Note',
      'Ada Byron      7',
      'Ben        1,200  two lines',
    ]);
  });

  it('cuts what is too wide', () => {
    const [, row = ''] = printTable({ columns: [{ title: 'Note' }], rows: [['x'.repeat(61)]], ink });
    expect(row).toBe(`${'x'.repeat(59)}…`);
  });

  it('prints its titles where there are no rows', () => {
    expect(printTable({ columns: [{ title: 'Name' }], rows: [], ink })).toEqual(['Name']);
  });
});
