import { resolve } from 'node:path';

import { openInput } from '../files/open-input.ts';
import { UsageError } from '../terminal/usage-error.ts';

import { openCsv } from './open-csv.ts';
import { surplusReason } from './surplus-reason.ts';

/** `row` counts the records after the header from 1; `line` is where the record begins. */
export type TableRow = { row: number; line: number; cells: Record<string, string> };

export type Table = {
  fileName: string;
  headers: string[];
  rows: TableRow[];
  /** Records that are no rows. */
  unreadable: { line: number; reason: string }[];
};

/** A file that is looked at as a whole, cells by their headers. Rows without any content are left out. */
export const readTable = async ({ fileName, directory }: { fileName: string; directory: string }): Promise<Table> => {
  const input = await openInput(resolve(directory, fileName));
  try {
    const { headers, items } = await openCsv(input.chunks);
    const table: Table = { fileName, headers, rows: [], unreadable: [] };
    let row = 0;
    for await (const item of items) {
      row += 1;
      const reason = item.kind === 'unreadable' ? item.reason : surplusReason({ headers, cells: item.cells });
      if (reason !== null) table.unreadable.push({ line: item.line, reason });
      else if (item.kind === 'row' && item.cells.some((cell) => cell !== '')) {
        const cells = Object.fromEntries(headers.map((header, index) => [header, item.cells[index] ?? '']));
        table.rows.push({ row, line: item.line, cells });
      }
    }
    if (row === 0) throw new UsageError('There is a header and not one row.');
    return table;
  } catch (cause) {
    // One command may read several files: every complaint says which one is meant.
    if (cause instanceof UsageError && !cause.message.includes(fileName)) {
      throw new UsageError(`${fileName}: ${cause.message}`, { cause });
    }
    throw cause;
  } finally {
    await input.close();
  }
};
