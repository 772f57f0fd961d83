import { type CaptureProblem } from '@leads/lead-domain';

/** Rows are counted from 1, without the header. */
export type RefusedRow = { row: number; problems: CaptureProblem[] };

export type ImportReport = {
  rows: number;
  created: number;
  /** Rows whose person has a lead already, or stood in an earlier row. */
  duplicates: number;
  refused: RefusedRow[];
};
