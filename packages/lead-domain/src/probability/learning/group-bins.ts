import { NOT_GIVEN_BIN, OTHER_BIN } from '../bin-of.ts';

import { type BinnedColumn } from './bin-columns.ts';

/** What a pair of columns is divided by: the bins of a column, taken together into few groups. */
export type GroupedColumn = {
  /** By bin. */
  groups: number[];
  size: number;
  /** The group of every lead. */
  members: Uint8Array;
};

const MOST_GROUPS = 6;

/** Numbers into neighbours of about equal count, categories into the most frequent ones and the rest. */
export const groupBins = ({ column, bins, counts }: BinnedColumn): GroupedColumn => {
  const groups =
    column.kind === 'NUMBER'
      ? groupNeighbours(counts)
      : Array.from(counts, (_, bin) => (bin < MOST_GROUPS ? bin : OTHER_BIN));
  return { groups, size: Math.max(...groups) + 1, members: Uint8Array.from(bins, (bin) => groups[bin] ?? 0) };
};

const groupNeighbours = (counts: Float64Array): number[] => {
  const given = counts.subarray(NOT_GIVEN_BIN + 1);
  const total = given.reduce((sum, count) => sum + count, 0);
  let before = 0;
  const parts = Array.from(given, (count) => {
    const middle = before + count / 2;
    before += count;
    return Math.floor((middle / total) * (MOST_GROUPS - 1));
  });
  // A number that many leads share may jump over a part: groups are counted without the gaps.
  const used = [...new Set(parts)];
  return [NOT_GIVEN_BIN, ...parts.map((part) => NOT_GIVEN_BIN + 1 + used.indexOf(part))];
};
