import { numberOfText } from '../number-of-text.ts';

import { givenText } from './given-text.ts';
import { type TableColumn, type TableRow } from './table-column.ts';

/** Why nothing is learnt from a column. IDENTIFIES: every row has its own value, like a number or an address. */
export const DROP_REASONS = ['EMPTY', 'CONSTANT', 'IDENTIFIES'] as const;
export type DroppedColumn = { name: string; reason: (typeof DROP_REASONS)[number] };

export type TableColumns = { columns: TableColumn[]; dropped: DroppedColumn[] };

const SHARE_OF_NUMBERS = 0.95;

/** Which columns of a table say something, and whether in numbers. `ignore` are left out: outcomes, and what came later. */
export const columnsOfTable = ({
  rows,
  ignore,
}: {
  rows: readonly TableRow[];
  ignore: readonly string[];
}): TableColumns => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => !ignore.includes(name));
  const judged = names.map((name) => judge({ name, rows }));
  return {
    columns: judged.flatMap((column) => ('kind' in column ? [column] : [])),
    dropped: judged.flatMap((column) => ('reason' in column ? [column] : [])),
  };
};

const judge = ({ name, rows }: { name: string; rows: readonly TableRow[] }): TableColumn | DroppedColumn => {
  const texts = rows.flatMap((row) => givenText({ row, name }) ?? []);
  const distinct = new Set(texts);
  if (texts.length === 0) return { name, reason: 'EMPTY' };
  // "Yes" or nothing is a difference; "No" in every row is none.
  if (distinct.size === 1 && texts.length === rows.length) return { name, reason: 'CONSTANT' };
  const numbers = texts.flatMap((text) => numberOfText(text) ?? []);
  const isNumber = numbers.length >= SHARE_OF_NUMBERS * texts.length && distinct.size > 2;
  const isMeasure = isNumber && !numbers.every(Number.isInteger);
  if (distinct.size === texts.length && !isMeasure) return { name, reason: 'IDENTIFIES' };
  return { name, kind: isNumber ? 'NUMBER' : 'CATEGORY' };
};
