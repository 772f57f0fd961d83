import type { DroppedColumn, Outcome, TableColumn } from '@leads/lead-domain';

/** Finished leads of a file. */
export type Outcomes = {
  fileName: string;
  outcomes: Outcome[];
  /** What somebody should know about the file; it was read all the same. */
  remarks: string[];
  /** False where records could not be read. */
  isWhole: boolean;
};

/** Finished leads to learn from, with how their columns were read: another file is read alike. */
export type History = Outcomes & {
  outcome: string;
  positive: string;
  columns: TableColumn[];
  /** Columns that say nothing, and those that somebody named. */
  dropped: DroppedColumn[];
  ignored: string[];
};
