import type { Table } from '../csv/read-table.ts';
import { UsageError } from '../terminal/usage-error.ts';

import { findColumn } from './find-column.ts';
import { nearestNames } from './nearest-names.ts';

/** The column that says how a lead ended. */
export const outcomeColumn = ({ table, wanted }: { table: Table; wanted: string }): string => {
  const { headers, fileName } = table;
  const column = findColumn({ headers, wanted });
  if (column !== null) return column;
  const near = nearestNames({ names: headers, wanted }).map((header) => `"${header}"`);
  throw new UsageError(
    `${fileName} has no column "${wanted}". ${near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Its columns are: ${headers.join(', ')}.`}`,
  );
};
