import { isOverBudget, type Measurement } from './measurement.ts';

/** Measurements as a plain table: one line each, columns padded, numbers to the right. */
export const formatTable = ({
  title,
  measurements,
}: {
  title: string;
  measurements: readonly Measurement[];
}): string => {
  const rows = measurements.map((measurement) => [
    measurement.what,
    `${format(measurement.value)} ${measurement.unit}`,
    measurement.budget === null ? '' : `≤ ${format(measurement.budget)} ${measurement.unit}`,
    measurement.budget === null ? '' : isOverBudget(measurement) ? 'OVER' : 'ok',
    measurement.note,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
};

const format = (value: number): string => {
  if (Number.isInteger(value) || value >= 10) return Math.round(value).toLocaleString('en');
  return value < 1 ? value.toFixed(3) : value.toFixed(1);
};
