import { type ColumnKind } from '../value-of.ts';

/** A row of a CSV file by the names of its columns. */
export type TableRow = Readonly<Record<string, string>>;

/** How a column is read; kept with a model that was learnt from the table, so that other rows are read alike. */
export type TableColumn = { name: string; kind: ColumnKind };
