import { describe, expect, it } from '@jest/globals';

import { type ColumnBins } from '../bin-of.ts';

import { groupBins } from './group-bins.ts';

const grouped = (kind: ColumnBins['kind'], counts: number[]) => {
  const column: ColumnBins =
    kind === 'NUMBER' ? { kind, name: 'field', cuts: [] } : { kind, name: 'field', categories: [] };
  const bins = Uint8Array.from(counts.flatMap((count, bin) => Array.from({ length: count }, () => bin)));
  return groupBins({ column, bins, counts: Float64Array.from(counts) });
};

describe('groupBins', () => {
  it.each([
    ['few bins', [3, 10, 10], [0, 1, 2], 3],
    ['ten even bins', [0, ...Array.from({ length: 10 }, () => 10)], [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5], 6],
    ['a frequent number', [5, 90, 1, 1, 8], [0, 1, 2, 2, 2], 3],
    ['numbers never given', [50], [0], 1],
  ])('takes neighbours of numbers together: %s', (_, counts, groups, size) => {
    expect(grouped('NUMBER', counts)).toMatchObject({ groups, size });
  });

  it.each([
    ['few categories', [3, 2, 10, 10], [0, 1, 2, 3], 4],
    ['many, whose rare ones go to the rest', [3, 2, 9, 8, 7, 6, 5, 4], [0, 1, 2, 3, 4, 5, 1, 1], 6],
  ])('keeps frequent categories: %s', (_, counts, groups, size) => {
    expect(grouped('CATEGORY', counts)).toMatchObject({ groups, size });
  });

  it('says which group every lead is in', () => {
    expect([...grouped('CATEGORY', [1, 1, 1, 1, 1, 1, 1, 1]).members]).toEqual([0, 1, 2, 3, 4, 5, 1, 1]);
  });
});
