import { describe, expect, it } from '@jest/globals';

import { outcomesOfTable } from './outcomes-of-table.ts';

const rows = [
  { id: 'x1', Converted: ' 1 ', Source: 'Web', Visits: '3', Tags: 'will buy' },
  { id: 'x2', Converted: '0', Source: 'Select', Visits: '۱۲', Tags: 'ringing' },
  { id: 'x3', Converted: '0', Source: 'Fair', Visits: '', Tags: '' },
  { id: 'x4', Converted: '1', Source: 'Web', Visits: '3', Tags: 'will buy' },
  { id: 'x5', Converted: '', Source: 'Web', Visits: '7', Tags: '' },
  { id: 'x6', Converted: '0', Source: 'Fair', Visits: '4', Tags: '' },
];
const ask = { rows, outcome: 'Converted', positive: '1' };

describe('outcomesOfTable', () => {
  it('reads typed values, and leaves out identifiers, what is ignored, and rows without an outcome', () => {
    expect(outcomesOfTable({ ...ask, ignore: ['Tags'] })).toEqual({
      kind: 'read',
      outcomes: [
        { values: { Source: 'Web', Visits: 3 }, isWon: true },
        { values: { Source: null, Visits: 12 }, isWon: false },
        { values: { Source: 'Fair', Visits: null }, isWon: false },
        { values: { Source: 'Web', Visits: 3 }, isWon: true },
        { values: { Source: 'Fair', Visits: 4 }, isWon: false },
      ],
      columns: [
        { name: 'Source', kind: 'CATEGORY' },
        { name: 'Visits', kind: 'NUMBER' },
      ],
      dropped: [{ name: 'id', reason: 'IDENTIFIES' }],
      withoutOutcome: 1,
    });
  });

  it('reads a second table with the columns of the first', () => {
    const first = outcomesOfTable({ ...ask, ignore: ['Tags'] });
    if (first.kind !== 'read') throw new Error(first.problems.join(' '));
    const second = outcomesOfTable({
      ...ask,
      rows: [
        { Converted: '1', Source: 'Television', Visits: 'often', Other: 'x' },
        { Converted: '0', Source: 'Television', Visits: '7', Other: 'y' },
      ],
      columns: first.columns,
    });
    expect(second).toMatchObject({
      kind: 'read',
      outcomes: [
        { values: { Source: 'Television', Visits: null }, isWon: true },
        { values: { Source: 'Television', Visits: 7 }, isWon: false },
      ],
      columns: first.columns,
      dropped: [],
    });
  });

  it.each([
    ['an empty table', { ...ask, rows: [] }, ['The table has no rows.']],
    [
      'a column that is not there',
      { ...ask, outcome: 'Convertd' },
      ['No column is called "Convertd". There are: id, Converted, Source, Visits, Tags.'],
    ],
    [
      'a column to ignore that is not there',
      { ...ask, ignore: ['Tag', 'Source', 'Tag'] },
      ['No column is called "Tag". There are: id, Converted, Source, Visits, Tags.'],
    ],
    [
      'a table without a column of the first',
      { ...ask, columns: [{ name: 'City', kind: 'CATEGORY' as const }] },
      ['No column is called "City". There are: id, Converted, Source, Visits, Tags.'],
    ],
    [
      'a value that nobody has',
      { ...ask, positive: 'yes' },
      ['Nothing was won: the column "Converted" never says "yes". It says "0" (3 times), "1" (2 times).'],
    ],
    [
      'wins only',
      { ...ask, rows: rows.filter(({ Converted }) => Converted !== '0') },
      ['Nothing was lost: the column "Converted" says "1" or nothing. It says "1" (2 times).'],
    ],
    [
      'an empty outcome',
      { ...ask, rows: rows.filter(({ Converted }) => Converted === '') },
      ['Nothing was won: the column "Converted" never says "1". It is empty.'],
    ],
  ])('refuses %s and says what is there', (_, question, problems) => {
    expect(outcomesOfTable(question)).toEqual({ kind: 'refused', problems });
  });

  it('shows some of many values', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ Stage: `Stage ${index}` }));
    const reading = outcomesOfTable({ rows: many, outcome: 'Stage', positive: 'won' });
    expect(reading.kind === 'refused' && reading.problems[0]?.match(/times/g)).toHaveLength(10);
  });

  it('compares the positive value trimmed', () => {
    const reading = outcomesOfTable({ ...ask, positive: ' 1 ' });
    expect(reading.kind === 'read' && reading.outcomes.filter(({ isWon }) => isWon)).toHaveLength(2);
  });
});
