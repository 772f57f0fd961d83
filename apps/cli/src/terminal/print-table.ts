import type { Ink } from './create-ink.ts';

/** `isWhole`: never cut, since it is copied from there. */
export type TableColumn = { title: string; isRight?: boolean; isWhole?: boolean };

const WIDEST_CELL = 60;

/** Columns as wide as their widest cell, under their titles. */
export const printTable = ({
  columns,
  rows,
  ink,
}: {
  columns: readonly TableColumn[];
  rows: readonly (readonly string[])[];
  ink: Ink;
}): string[] => {
  const titles = columns.map(({ title }) => title);
  const cells = [titles, ...rows].map((row) =>
    row.map((cell, index) => (columns[index]?.isWhole ? cell : shortened(cell))),
  );
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => (row[index] ?? '').length)));
  const lines = cells.map((row) =>
    columns
      .map(({ isRight }, index) => {
        const cell = row[index] ?? '';
        return isRight ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
      })
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  return [ink.strong(head), ...body];
};

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > WIDEST_CELL ? `${line.slice(0, WIDEST_CELL - 1)}…` : line;
};
