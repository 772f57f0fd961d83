import type { CsvFile } from '../csv/csv-row.ts';
import { surplusReason } from '../csv/surplus-reason.ts';

/** A record that did not become a lead, with the cells it had, so that a report can be corrected and imported again. */
export type RefusedLine = { line: number; cells: string[]; problems: { column: string; reason: string }[] };

export type ImportSource = {
  /** What the flow imports: cells by their headers. */
  rows: AsyncIterable<Record<string, string>>;
  /** The line and cells of the flow's row number `row` (from 1); forgets the rows before `upTo`. */
  lineOf: (row: number) => { line: number; cells: string[] };
  forget: (upTo: number) => void;
  /** Records that are no rows at all and never reached the flow; empties the list. */
  takeUnreadable: () => RefusedLine[];
};

/** Turns a file's records into rows, and remembers of each where it stood until the flow has reported on it. */
export const createImportSource = ({ headers, items }: CsvFile): ImportSource => {
  const known = new Map<number, { line: number; cells: string[] }>();
  const unreadable: RefusedLine[] = [];
  let count = 0;

  async function* rows(): AsyncGenerator<Record<string, string>> {
    for await (const item of items) {
      if (item.kind === 'unreadable') {
        unreadable.push({ line: item.line, cells: [], problems: [{ column: '', reason: item.reason }] });
        continue;
      }
      const { line, cells } = item;
      const reason = surplusReason({ headers, cells });
      if (reason !== null) {
        unreadable.push({ line, cells, problems: [{ column: '', reason }] });
        continue;
      }
      count += 1;
      known.set(count, { line, cells });
      yield Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? '']));
    }
  }

  return {
    rows: rows(),
    lineOf: (row) => known.get(row) ?? { line: 0, cells: [] },
    forget: (upTo) => {
      for (const row of known.keys()) {
        if (row > upTo) break;
        known.delete(row);
      }
    },
    takeUnreadable: () => unreadable.splice(0),
  };
};
