import { describe, expect, it } from '@jest/globals';

import { binCount } from './bin-count.ts';
import { binOf, type ColumnBins } from './bin-of.ts';

const visits: ColumnBins = { kind: 'NUMBER', name: 'visits', cuts: [1.5, 10] };
const source: ColumnBins = { kind: 'CATEGORY', name: 'source', categories: ['Web', 'Fair'] };

describe('binOf', () => {
  it.each([
    [null, 0],
    ['', 0],
    ['often', 0],
    [-1000, 1],
    [1, 1],
    [1.5, 1],
    [1.6, 2],
    [10, 2],
    [10.1, 3],
    [1e9, 3],
  ])('puts %j visits into bin %i', (value, bin) => {
    expect(binOf({ column: visits, values: { visits: value } })).toBe(bin);
  });

  it.each([
    [null, 0],
    ['Radio', 1],
    ['web', 1],
    ['Web', 2],
    [' Fair ', 3],
  ])('puts the source %j into bin %i', (value, bin) => {
    expect(binOf({ column: source, values: { source: value } })).toBe(bin);
  });

  it.each([visits, source])('puts a lead without the column where nothing was given', (column) => {
    expect(binOf({ column, values: {} })).toBe(0);
  });
});

describe('binCount', () => {
  it.each([
    [visits, 4],
    [source, 4],
    [{ kind: 'NUMBER', name: 'visits', cuts: [] } satisfies ColumnBins, 2],
    [{ kind: 'CATEGORY', name: 'source', categories: [] } satisfies ColumnBins, 2],
  ])('counts the bins of %j', (column, count) => {
    expect(binCount(column)).toBe(count);
  });
});
