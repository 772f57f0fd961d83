import { cleanText, normaliseDigits } from '@leads/lead-domain';

import type { Table, TableRow } from '../csv/read-table.ts';
import { UsageError } from '../terminal/usage-error.ts';

export type DecidedRow = TableRow & { isWon: boolean };

const SHOWN_VALUES = 12;

/**
 * The rows of a table whose outcome is known, won where it is `positive`; an empty cell is a lead that is still open. A
 * value that never stands in the column is a slip in a file to learn from, and may be so in a file to measure on.
 */
export const readOutcome = ({
  table,
  column,
  positive,
  mustOccur,
}: {
  table: Table;
  column: string;
  positive: string;
  mustOccur: boolean;
}): { decided: DecidedRow[]; openCount: number } => {
  const valueOf = ({ cells }: TableRow): string => cells[column] ?? '';
  const decided = table.rows.filter((row) => plain(valueOf(row)) !== '');
  const wanted = plain(positive);
  const values = new Map<string, string>();
  for (const row of decided) {
    const value = plain(valueOf(row));
    if (!values.has(value)) values.set(value, valueOf(row));
  }
  if (mustOccur && !values.has(wanted)) {
    const shown = [...values.values()].slice(0, SHOWN_VALUES).map((value) => `"${value}"`);
    const rest = values.size - shown.length;
    throw new UsageError(
      shown.length === 0
        ? `The column "${column}" of ${table.fileName} is empty in every row.`
        : `"${positive}" stands nowhere in the column "${column}" of ${table.fileName}. Its values are: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`,
    );
  }
  return {
    decided: decided.map((row) => ({ ...row, isWon: plain(valueOf(row)) === wanted })),
    openCount: table.rows.length - decided.length,
  };
};

/** As values are compared: 1 is 1.0 and ۱, Yes is yes. */
const plain = (value: string): string => {
  const text = normaliseDigits(cleanText({ text: value })).toLowerCase();
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text;
};
