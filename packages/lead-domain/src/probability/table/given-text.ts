import { type TableRow } from './table-column.ts';

/** What a row says in a column, trimmed; null where nothing was given or a list of choices stands untouched. */
export const givenText = ({ row, name }: { row: TableRow; name: string }): string | null => {
  const text = (Object.hasOwn(row, name) ? (row[name] ?? '') : '').trim();
  return text === '' || text.toLowerCase() === 'select' ? null : text;
};
