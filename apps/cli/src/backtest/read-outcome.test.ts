import { describe, expect, it } from '@jest/globals';

import type { Table } from '../csv/read-table.ts';

import { readOutcome } from './read-outcome.ts';

const tableOf = (...values: string[]): Table => ({
  fileName: 'leads.csv',
  headers: ['Won'],
  rows: values.map((value, index) => ({ row: index + 1, line: index + 2, cells: { Won: value } })),
  unreadable: [],
});

const read = (values: string[], positive: string, mustOccur = true) => {
  const { decided, openCount } = readOutcome({ table: tableOf(...values), column: 'Won', positive, mustOccur });
  return { won: decided.map(({ isWon }) => isWon), openCount };
};

describe('readOutcome', () => {
  it.each([
    [['1', '0', '1'], '1', [true, false, true]],
    [['1.0', '0.0'], '1', [true, false]],
    [['۱', '۰'], '1', [true, false]],
    [['1', '0'], '۱', [true, false]],
    [['Yes', 'no', 'YES'], 'yes', [true, false, true]],
    [['برنده', 'بازنده'], ' برنده ', [true, false]],
    [['won', 'lost', 'disqualified'], 'won', [true, false, false]],
  ])('of %j with %j knows which are won', (values, positive, won) => {
    expect(read(values, positive)).toEqual({ won, openCount: 0 });
  });

  it('leaves leads out whose outcome is not known yet', () => {
    expect(read(['1', '', '0', ' \u200B'], '1')).toEqual({ won: [true, false], openCount: 2 });
  });

  it('lists the values where the one given never stands', () => {
    expect(() => read(['Yes', 'No', 'yes'], '1')).toThrow(
      '"1" stands nowhere in the column "Won" of leads.csv. Its values are: "Yes", "No".',
    );
    const many = Array.from({ length: 30 }, (_, index) => `v${index}`);
    expect(() => read(many, '1')).toThrow(/"v0", .*"v11" and 18 more\.$/);
    expect(() => read(['', ''], '1')).toThrow('The column "Won" of leads.csv is empty in every row.');
  });

  it('accepts a file to measure on in which nobody is won', () => {
    expect(read(['0', '0'], '1', false)).toEqual({ won: [false, false], openCount: 0 });
  });
});
