import { numberOfText } from '../number-of-text.ts';
import { type KnownValues } from '../outcome.ts';

import { givenText } from './given-text.ts';
import { type TableColumn, type TableRow } from './table-column.ts';

/** A row as the columns of a table read it, be it that table's row or another one's. */
export const valuesOfRow = ({ row, columns }: { row: TableRow; columns: readonly TableColumn[] }): KnownValues =>
  Object.fromEntries(
    columns.map(({ name, kind }) => {
      const text = givenText({ row, name });
      return [name, text !== null && kind === 'NUMBER' ? numberOfText(text) : text];
    }),
  );
