/** What a grid says of its rows and columns alone, and the cells without that. */
export type PureCells = { cells: Float64Array; byRow: Float64Array; byColumn: Float64Array };

const SWEEPS = 30;

/**
 * Moves from the cells of a pair to its columns what each of them says alone, so that a pair only holds what needs both,
 * whatever the order of learning was. The sum stays the same for every cell that leads are in; an empty cell says nothing.
 */
export const purifyCells = ({
  cells,
  counts,
  columns,
}: {
  cells: Float64Array;
  counts: Float64Array;
  /** In a row. */
  columns: number;
}): PureCells => {
  const pure = cells.slice();
  const byRow = new Float64Array(cells.length / columns);
  const byColumn = new Float64Array(columns);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    moveMeans({ cells: pure, counts, to: byRow, groupOf: (cell) => Math.floor(cell / columns) });
    moveMeans({ cells: pure, counts, to: byColumn, groupOf: (cell) => cell % columns });
  }
  return { cells: pure.map((cell, index) => (counts[index] === 0 ? 0 : cell)), byRow, byColumn };
};

const moveMeans = ({
  cells,
  counts,
  to,
  groupOf,
}: {
  cells: Float64Array;
  counts: Float64Array;
  to: Float64Array;
  groupOf: (cell: number) => number;
}): void => {
  const sums = new Float64Array(to.length);
  const totals = new Float64Array(to.length);
  cells.forEach((value, cell) => {
    const group = groupOf(cell);
    sums[group] = (sums[group] ?? 0) + value * (counts[cell] ?? 0);
    totals[group] = (totals[group] ?? 0) + (counts[cell] ?? 0);
  });
  const means = sums.map((sum, group) => (totals[group] === 0 ? 0 : sum / (totals[group] ?? 1)));
  cells.forEach((value, cell) => (cells[cell] = value - (means[groupOf(cell)] ?? 0)));
  means.forEach((mean, group) => (to[group] = (to[group] ?? 0) + mean));
};
