import type { OutcomeColumn, OutcomeModel } from '@leads/lead-domain';

import { barOf } from '../terminal/bar-of.ts';
import type { Ink } from '../terminal/create-ink.ts';
import { printTable } from '../terminal/print-table.ts';

const SHOWN = 10;
const SHOWN_PAIRS = 3;
const BAR_WIDTH = 12;

/** What a model's probabilities rest on: the columns that move them most, and what in them speaks for and against a win. */
export const printGrounds = ({ model, ink }: { model: OutcomeModel; ink: Ink }): string[] => {
  const columns = model.columns
    .filter(({ importance }) => importance > 0)
    .toSorted((left, right) => right.importance - left.importance);
  const pairs = model.pairs
    .toSorted((left, right) => right.importance - left.importance)
    .slice(0, SHOWN_PAIRS)
    .map(({ columns: [one, other] }) => `${one} × ${other}`);
  const strongest = columns[0]?.importance ?? 1;
  return [
    'What it rests on, the strongest columns first',
    ...printTable({
      columns: [{ title: 'Column' }, { title: 'Weight' }, { title: 'Speaks for a win' }, { title: 'Speaks against' }],
      rows: columns.slice(0, SHOWN).map((column) => {
        const bins = labelledBins(column).toSorted((left, right) => right.effect - left.effect);
        const [best, worst] = [bins.at(0), bins.at(-1)];
        return [
          column.name,
          barOf({ share: column.importance / strongest, width: BAR_WIDTH }),
          best && best.effect > 0 ? best.label : '',
          worst && worst.effect < 0 ? worst.label : '',
        ];
      }),
      ink,
    }),
    ...(pairs.length > 0 ? [`Two together say more than both alone: ${pairs.join(', ')}.`] : []),
  ];
};

/** The bins of a column in the order of its effects, as words. */
const labelledBins = (column: OutcomeColumn): { label: string; effect: number }[] => {
  const labels =
    column.kind === 'CATEGORY'
      ? ['not given', 'rare or new', ...column.categories]
      : ['not given', ...rangesOf(column.cuts)];
  return labels.map((label, bin) => ({ label, effect: column.effects[bin] ?? 0 }));
};

const rangesOf = (cuts: readonly number[]): string[] => {
  const [first] = cuts;
  if (first === undefined) return ['any number'];
  const between = cuts.slice(1).map((cut, index) => `${short(cuts[index] ?? 0)} to ${short(cut)}`);
  return [`up to ${short(first)}`, ...between, `above ${short(cuts.at(-1) ?? 0)}`];
};

const short = (value: number): string => String(Math.round(value * 100) / 100);
