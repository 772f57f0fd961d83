import { type Outcome } from '../outcome.ts';

import { columnsOfTable, type DroppedColumn } from './columns-of-table.ts';
import { givenText } from './given-text.ts';
import { type TableColumn, type TableRow } from './table-column.ts';
import { valuesOfRow } from './values-of-row.ts';

export type TableReading =
  | {
      kind: 'read';
      outcomes: Outcome[];
      /** To read other rows with. */
      columns: TableColumn[];
      dropped: DroppedColumn[];
      /** Rows that say nothing of their outcome; they are left out. */
      withoutOutcome: number;
    }
  | { kind: 'refused'; problems: string[] };

/**
 * Outcomes from a table of texts. A row was won where `outcome` says `positive`, and lost where it says something else.
 * A second table is read with the `columns` of the first, whatever its own values look like.
 */
export const outcomesOfTable = ({
  rows,
  outcome,
  positive,
  ignore = [],
  columns,
}: {
  rows: readonly TableRow[];
  outcome: string;
  positive: string;
  ignore?: readonly string[];
  columns?: readonly TableColumn[];
}): TableReading => {
  const problems = [
    ...missingColumns({ rows, names: [outcome, ...ignore, ...(columns ?? []).map(({ name }) => name)] }),
    ...unusableOutcomes({ rows, outcome, positive }),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };
  const told = rows.filter((row) => givenText({ row, name: outcome }) !== null);
  const found = columns
    ? { columns: [...columns], dropped: [] }
    : columnsOfTable({ rows: told, ignore: [...ignore, outcome] });
  return {
    kind: 'read',
    outcomes: told.map((row) => ({
      values: valuesOfRow({ row, columns: found.columns }),
      isWon: givenText({ row, name: outcome }) === positive.trim(),
    })),
    ...found,
    withoutOutcome: rows.length - told.length,
  };
};

const missingColumns = ({ rows, names }: { rows: readonly TableRow[]; names: readonly string[] }): string[] => {
  if (rows.length === 0) return ['The table has no rows.'];
  const there = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...new Set(names)]
    .filter((name) => !there.has(name))
    .map((name) => `No column is called "${name}". There are: ${[...there].join(', ')}.`);
};

const MOST_SHOWN = 10;

const unusableOutcomes = ({
  rows,
  outcome,
  positive,
}: {
  rows: readonly TableRow[];
  outcome: string;
  positive: string;
}): string[] => {
  const counts = new Map<string, number>();
  for (const text of rows.flatMap((row) => givenText({ row, name: outcome }) ?? [])) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  // A column that is missing is said to be so already.
  if (rows.every((row) => !Object.hasOwn(row, outcome))) return [];
  const says = [...counts]
    .sort(([, left], [, right]) => right - left)
    .slice(0, MOST_SHOWN)
    .map(([text, count]) => `"${text}" (${count} times)`);
  const found = says.length === 0 ? 'It is empty.' : `It says ${says.join(', ')}.`;
  if (!counts.has(positive.trim()))
    return [`Nothing was won: the column "${outcome}" never says "${positive}". ${found}`];
  if (counts.size === 1) return [`Nothing was lost: the column "${outcome}" says "${positive}" or nothing. ${found}`];
  return [];
};
