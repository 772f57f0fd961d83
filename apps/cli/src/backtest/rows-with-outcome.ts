import type { Table } from '../csv/read-table.ts';

import { sameValue } from './same-value.ts';

/** A table's rows; where the outcome says the positive value in other words (۱ for 1, YES for yes) it says it in these. */
export const rowsWithOutcome = ({
  table,
  column,
  positive,
}: {
  table: Table;
  column: string;
  positive: string;
}): Record<string, string>[] =>
  table.rows.map(({ cells }) => {
    const cell = cells[column] ?? '';
    return { ...cells, [column]: sameValue(cell, positive) ? positive : cell };
  });
