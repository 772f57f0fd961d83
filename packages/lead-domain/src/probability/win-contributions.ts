import { binOf } from './bin-of.ts';
import { type KnownValues } from './outcome.ts';
import { type OutcomeModel } from './outcome-model.ts';
import { valueOf } from './value-of.ts';

/** One part of a lead's log-odds, against the average lead. A pair has two columns with their values, a line none. */
export type WinContribution = {
  kind: 'COLUMN' | 'PAIR' | 'LINE';
  columns: readonly string[];
  /** As text; `NOT_GIVEN` where nothing was known. */
  values: readonly string[];
  effect: number;
};

export type WinContributions = {
  /** Of the average lead. */
  intercept: number;
  contributions: WinContribution[];
  /** `intercept` and all effects: the probability before it is kept off 0 and 1. */
  logOdds: number;
};

/** A sign that needs no translation. */
export const NOT_GIVEN = '–';

/** Everything that a lead's probability is made of. */
export const winContributions = ({
  model,
  values,
  line = null,
}: {
  model: OutcomeModel;
  values: KnownValues;
  line?: string | null;
}): WinContributions => {
  const placed = new Map(
    model.columns.map((column) => {
      const value = valueOf({ kind: column.kind, name: column.name, values });
      return [column.name, { bin: binOf({ column, values }), text: value === null ? NOT_GIVEN : String(value) }];
    }),
  );
  const textOf = (name: string) => placed.get(name)?.text ?? NOT_GIVEN;
  const binAt = (name: string) => placed.get(name)?.bin ?? 0;

  const contributions: WinContribution[] = [
    ...model.columns.map(({ name, effects }): WinContribution => {
      return { kind: 'COLUMN', columns: [name], values: [textOf(name)], effect: effects[binAt(name)] ?? 0 };
    }),
    ...model.pairs.map(({ columns, groups, effects }): WinContribution => {
      const [row, cell] = [groups[0][binAt(columns[0])] ?? 0, groups[1][binAt(columns[1])] ?? 0];
      return { kind: 'PAIR', columns, values: columns.map(textOf), effect: effects[row]?.[cell] ?? 0 };
    }),
  ];
  if (line !== null && Object.hasOwn(model.lines, line)) {
    contributions.push({ kind: 'LINE', columns: ['line'], values: [line], effect: model.lines[line] ?? 0 });
  }
  const logOdds = contributions.reduce((sum, { effect }) => sum + effect, model.intercept);
  return { intercept: model.intercept, contributions, logOdds };
};
