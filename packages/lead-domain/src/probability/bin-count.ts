import { type ColumnBins } from './bin-of.ts';

/** Cuts divide into one bin more than they are, and one bin is for what was not given; categories have "other" besides. */
export const binCount = (column: ColumnBins): number =>
  2 + (column.kind === 'NUMBER' ? column.cuts.length : column.categories.length);
