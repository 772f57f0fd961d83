import { csvLine } from '../csv/csv-line.ts';
import type { RefusedLine } from './import-source.ts';

export type RefusalReport = { add: (refused: readonly RefusedLine[]) => void };

/** The columns that come before the file's own. */
const OWN_COLUMNS = ['Line', 'Refused column', 'Reason'] as const;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes refused rows as they come: line, column and reason, then the row as it was. Who corrects the cells can import
 * the report itself. With a byte order mark, since Excel takes UTF-8 for something else without it.
 */
export const createReport = ({
  headers,
  write,
}: {
  headers: readonly string[];
  write: (text: string) => void;
}): RefusalReport => {
  // Where the file is itself a corrected report, its first three columns are not repeated.
  const isKept = headers.map((header) => !OWN_COLUMNS.some((own) => own === header));
  const onlyKept = (cells: readonly string[]) => cells.filter((_cell, index) => isKept[index] ?? true);
  write(BYTE_ORDER_MARK + csvLine([...OWN_COLUMNS, ...onlyKept(headers)]));
  return {
    add: (refused) => {
      for (const { line, cells, problems } of refused) {
        const columns = problems.map(({ column }) => column).join('; ');
        const reasons = problems.map(({ reason }) => reason).join(' ');
        write(csvLine([String(line), columns, reasons, ...onlyKept(cells)]));
      }
    },
  };
};
