import { csvLine } from '../csv/csv-line.ts';

/** The columns of a history that was made up; one header has a comma, and one tells the outcome. */
export const HISTORY_COLUMNS = ['Lead number', 'Source', 'Visits', 'Job', 'Hint, from sales', 'Converted'] as const;

export type HistoryRow = Record<(typeof HISTORY_COLUMNS)[number], string>;

/** Finished leads, the same ones for the same seed: who came recommended and visits often is won more often. */
export const aHistory = ({ rows, seed }: { rows: number; seed: number }): HistoryRow[] => {
  const chance = createChance(seed);
  const pick = (options: readonly string[]): string => options[Math.floor(chance() * options.length)] ?? '';
  return Array.from({ length: rows }, (_, index) => {
    const source = pick(['Referral', 'Web', 'Web', 'Ad']);
    const visits = Math.floor(chance() * 12);
    const job = pick(['Manager', 'Student', 'Engineer', '']);
    const strength = -2.2 + (source === 'Referral' ? 2 : 0) + visits * 0.25 - (job === 'Student' ? 1.5 : 0);
    const isWon = chance() < 1 / (1 + Math.exp(-strength));
    return {
      'Lead number': String(100_000 + seed * 1_000_000 + index),
      Source: source,
      Visits: String(visits),
      Job: job,
      'Hint, from sales': isWon ? 'Has signed' : 'Lost touch',
      Converted: isWon ? '1' : '0',
    };
  });
};

/** Rows as the text of a file, with the columns in the order given. */
export const csvOf = <Column extends string>({
  rows,
  columns,
}: {
  rows: readonly Record<Column, string>[];
  columns: readonly Column[];
}): string => [csvLine(columns), ...rows.map((row) => csvLine(columns.map((column) => row[column])))].join('');

/** Numbers from 0 to 1 that are the same for the same seed (Mulberry32). */
const createChance = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
