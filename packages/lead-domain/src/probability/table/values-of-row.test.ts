import { describe, expect, it } from '@jest/globals';

import { type TableColumn } from './table-column.ts';
import { valuesOfRow } from './values-of-row.ts';

const columns: TableColumn[] = [
  { name: 'visits', kind: 'NUMBER' },
  { name: 'source', kind: 'CATEGORY' },
];

describe('valuesOfRow', () => {
  it.each([
    [
      { visits: ' 12 ', source: ' Web ' },
      { visits: 12, source: 'Web' },
    ],
    [
      { visits: '۱۲٫۵', source: '7' },
      { visits: 12.5, source: '7' },
    ],
    [
      { visits: 'often', source: 'Select' },
      { visits: null, source: null },
    ],
    [{ visits: '' }, { visits: null, source: null }],
    [
      { visits: '0', source: 'Fair', other: 'x' },
      { visits: 0, source: 'Fair' },
    ],
  ])('reads %j as %j', (row, values) => {
    expect(valuesOfRow({ row, columns })).toEqual(values);
  });
});
