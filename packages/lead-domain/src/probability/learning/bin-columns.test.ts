import { describe, expect, it } from '@jest/globals';

import { type KnownValues } from '../outcome.ts';

import { binColumns } from './bin-columns.ts';

const outcomes = (count: number, values: (index: number) => KnownValues) =>
  Array.from({ length: count }, (_, index) => ({ values: values(index), isWon: false }));

describe('binColumns', () => {
  it('divides numbers at cuts and texts by category, columns by name', () => {
    const columns = binColumns(
      outcomes(60, (index) => ({
        source: index % 3 === 0 ? null : `Source ${index % 3}`,
        isMember: index % 2 === 0,
        budget: index % 4,
      })),
    );
    expect(columns.map(({ column }) => column)).toEqual([
      { kind: 'NUMBER', name: 'budget', cuts: [0.5, 1.5, 2.5] },
      { kind: 'CATEGORY', name: 'isMember', categories: ['false', 'true'] },
      { kind: 'CATEGORY', name: 'source', categories: ['Source 1', 'Source 2'] },
    ]);
    expect(columns.map(({ counts }) => [...counts])).toEqual([
      [0, 15, 15, 15, 15],
      [0, 0, 30, 30],
      [20, 0, 20, 20],
    ]);
    expect([...(columns[2]?.bins.slice(0, 4) ?? [])]).toEqual([0, 2, 3, 0]);
  });

  it('pools rare categories', () => {
    const [column] = binColumns(outcomes(60, (index) => ({ city: index < 40 ? 'Bern' : `Village ${index}` })));
    expect(column?.column).toEqual({ kind: 'CATEGORY', name: 'city', categories: ['Bern'] });
    expect([...(column?.counts ?? [])]).toEqual([0, 20, 40]);
  });

  it('takes a stray text in a column of numbers for nothing', () => {
    const [column] = binColumns(outcomes(100, (index) => ({ visits: index === 7 ? 'often' : index % 10 })));
    expect(column?.column.kind).toBe('NUMBER');
    expect(column?.counts[0]).toBe(1);
  });

  it.each<[string, (index: number) => string | number]>([
    ['a column of texts and numbers', (index) => (index % 10 === 0 ? 'often' : index % 3)],
    ['a column of numbers as text', (index) => String(index % 3)],
  ])('takes %s for categories', (_, value) => {
    const [column] = binColumns(outcomes(100, (index) => ({ visits: value(index) })));
    expect(column?.column.kind).toBe('CATEGORY');
  });

  it.each<[string, (index: number) => string | number | null]>([
    ['always the same', () => 'No'],
    ['hardly ever another', (index) => (index < 9 ? 'Yes' : 'No')],
    ['never given', () => null],
    ['a text of its own for every lead', (index) => `lead${index}@example.com`],
  ])('leaves out a column that is %s', (_, value) => {
    expect(binColumns(outcomes(100, (index) => ({ field: value(index) })))).toEqual([]);
  });

  it.each<[string, (index: number) => string | number | null]>([
    ['a number of its own for every lead', (index) => index],
    ['given to few', (index) => (index < 10 ? 'Yes' : null)],
    ['different for few', (index) => (index < 10 ? 'Yes' : 'No')],
  ])('keeps a column that is %s', (_, value) => {
    expect(binColumns(outcomes(100, (index) => ({ field: value(index) })))).toHaveLength(1);
  });

  it('has room for every bin', () => {
    const columns = binColumns(
      outcomes(5000, (index) => ({ number: Math.sqrt(index), text: `Category ${index % 100}` })),
    );
    expect(columns.map(({ counts }) => counts.length)).toEqual([33, 42]);
    for (const { counts } of columns) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5000);
  });
});
