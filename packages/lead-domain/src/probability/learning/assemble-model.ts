import { type OutcomeColumn, type OutcomeModel, type OutcomePair } from '../outcome-model.ts';
import { type PredictionQuality } from '../prediction-quality.ts';

import { type BinnedColumn } from './bin-columns.ts';
import { type Calibration } from './fit-calibration.ts';
import { type LearnedPair } from './learn-pairs.ts';
import { type PureCells, purifyCells } from './purify-cells.ts';

/** Brings what was learnt into the form that is stored: scaled, each effect against the average lead, and rounded. */
export const assembleModel = ({
  isWon,
  start,
  columns,
  effects,
  pairs,
  calibration,
  quality,
}: {
  isWon: Uint8Array;
  /** Log-odds that the effects are added to. */
  start: number;
  columns: readonly BinnedColumn[];
  /** By column and bin. */
  effects: readonly Float64Array[];
  pairs: readonly LearnedPair[];
  calibration: Calibration;
  quality: PredictionQuality;
}): OutcomeModel => {
  const won = isWon.reduce((sum, value) => sum + value, 0);
  const pure = pairs.map((pair) => ({ pair, counts: cellCounts(pair) })).map((part) => ({ ...part, ...purify(part) }));
  const whole = columns.map(({ counts }, index) =>
    Array.from(counts, (_, bin) => {
      const fromPairs = pure.map(({ pair, byRow, byColumn }) => {
        if (pair.first.index === index) return byRow[pair.first.column.groups[bin] ?? 0] ?? 0;
        return pair.second.index === index ? (byColumn[pair.second.column.groups[bin] ?? 0] ?? 0) : 0;
      });
      return calibration.slope * fromPairs.reduce((sum, effect) => sum + effect, effects[index]?.[bin] ?? 0);
    }),
  );
  const means = columns.map(({ counts }, index) => weightedMean({ values: whole[index] ?? [], counts }));
  return {
    format: 1,
    won,
    lost: isWon.length - won,
    baseRate: won / isWon.length,
    intercept: round(calibration.slope * start + calibration.intercept + means.reduce((sum, mean) => sum + mean, 0)),
    columns: columns.map(({ column, counts }, index): OutcomeColumn => {
      // A bin that no lead was in is unknown, hence average.
      const against = (effect: number, bin: number) => (counts[bin] === 0 ? 0 : round(effect - (means[index] ?? 0)));
      const columnEffects = (whole[index] ?? []).map(against);
      const rest = { effects: columnEffects, importance: importanceOf({ values: columnEffects, counts }) };
      return column.kind === 'NUMBER'
        ? { ...column, cuts: [...column.cuts], ...rest }
        : { ...column, categories: [...column.categories], ...rest };
    }),
    pairs: pure.map(({ pair, counts, cells }) =>
      storedPair({ pair, counts, cells, columns, slope: calibration.slope }),
    ),
    lines: Object.fromEntries([...calibration.lines].map(([line, offset]) => [line, round(offset)])),
    quality,
  };
};

const cellCounts = ({ first, second, cells }: LearnedPair): Float64Array => {
  const counts = new Float64Array(cells.length);
  first.column.members.forEach((group, lead) => {
    const cell = group * second.column.size + (second.column.members[lead] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  return counts;
};

const purify = ({ pair, counts }: { pair: LearnedPair; counts: Float64Array }): PureCells =>
  purifyCells({ cells: pair.cells, counts, columns: pair.second.column.size });

const storedPair = ({
  pair: { first, second },
  counts,
  cells,
  columns,
  slope,
}: {
  pair: LearnedPair;
  counts: Float64Array;
  cells: Float64Array;
  columns: readonly BinnedColumn[];
  slope: number;
}): OutcomePair => {
  const values = Array.from(cells, (cell) => round(slope * cell));
  const width = second.column.size;
  return {
    columns: [columns[first.index]?.column.name ?? '', columns[second.index]?.column.name ?? ''],
    groups: [first.column.groups, second.column.groups],
    effects: Array.from({ length: first.column.size }, (_, row) => values.slice(row * width, (row + 1) * width)),
    importance: importanceOf({ values, counts }),
  };
};

const importanceOf = ({ values, counts }: { values: readonly number[]; counts: Float64Array }): number =>
  round(weightedMean({ values: values.map(Math.abs), counts }));

const weightedMean = ({ values, counts }: { values: readonly number[]; counts: Float64Array }): number => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return values.reduce((sum, value, bin) => sum + value * (counts[bin] ?? 0), 0) / total;
};

/** Three decimals of a log-odds are less than 0.03 % of probability. No negative zeros: JSON does not keep them. */
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;
