import { type KnownValues } from './outcome.ts';
import { valueOf } from './value-of.ts';

/** How a column is divided: numbers at cuts, texts by category. */
export type ColumnBins =
  | { kind: 'NUMBER'; name: string; cuts: readonly number[] }
  | { kind: 'CATEGORY'; name: string; categories: readonly string[] };

/** Of every column; what was not given says something too. */
export const NOT_GIVEN_BIN = 0;
/** Of a category column: what is too rare to be learnt by itself, and what was never seen. */
export const OTHER_BIN = 1;

/** The bin of a lead's value. Numbers stand from bin 1 in order, a number at a cut below it; categories from bin 2. */
export const binOf = ({ column, values }: { column: ColumnBins; values: KnownValues }): number => {
  const value = valueOf({ kind: column.kind, name: column.name, values });
  if (value === null) return NOT_GIVEN_BIN;
  if (column.kind === 'NUMBER') {
    const below = column.cuts.findIndex((cut) => Number(value) <= cut);
    return 1 + (below === -1 ? column.cuts.length : below);
  }
  const index = column.categories.indexOf(String(value));
  return index === -1 ? OTHER_BIN : OTHER_BIN + 1 + index;
};
