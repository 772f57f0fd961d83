import type { Table } from '../csv/read-table.ts';

const SHOWN = 5;

/** What of a file does not count, though the rest of it does. */
export const remarksOn = ({ table, withoutOutcome }: { table: Table; withoutOutcome: number }): string[] => {
  const { fileName, unreadable } = table;
  const hidden = unreadable.length - SHOWN;
  return [
    ...unreadable
      .slice(0, SHOWN)
      .map(({ line, reason }) => `${fileName}, line ${line}: ${reason} The row was left out.`),
    ...(hidden > 0 ? [`${fileName}: ${hidden} more rows were left out that cannot be read.`] : []),
    ...(withoutOutcome > 0 ? [`${fileName}: ${withoutOutcome} rows have no outcome yet and were left out.`] : []),
  ];
};
