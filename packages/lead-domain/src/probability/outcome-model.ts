import * as z from 'zod/mini';

import { dictionaryOf } from '../input/dictionary-of.ts';
import { wholeNumber } from '../input/whole-number.ts';

import { binCount } from './bin-count.ts';
import { predictionQualitySchema } from './prediction-quality.ts';

const name = z.string();
const count = wholeNumber({ from: 0 });

/** In log-odds against the average lead, by bin: first what was not given. */
const effects = z.array(z.number());

/** Mean size of the effect over the leads it was learnt from. */
const importance = z.number().check(z.gte(0));

/**
 * A column of numbers has effects up to each cut and above the last, one of categories has them of what is rare or new
 * and of each category. A union of the two would say the same, and weighs 1.9 KB in every widget that tells a chance.
 */
const columnSchema = z.pipe(
  z
    .object({
      kind: z.enum(['NUMBER', 'CATEGORY']),
      name,
      effects,
      importance,
      cuts: z.optional(z.array(z.number())),
      categories: z.optional(z.array(z.string())),
    })
    .check(
      z.refine(({ kind, cuts }) => kind === 'CATEGORY' || cuts, {
        path: ['cuts'],
        message: 'Missing: expected array',
        abort: true,
      }),
      z.refine(({ kind, categories }) => kind === 'NUMBER' || categories, {
        path: ['categories'],
        message: 'Missing: expected array',
        abort: true,
      }),
    ),
  z.transform(({ kind, cuts = [], categories = [], ...column }) =>
    kind === 'NUMBER' ? { kind, ...column, cuts } : { kind, ...column, categories },
  ),
);
export type OutcomeColumn = z.output<typeof columnSchema>;

/** zod's own tuple weighs 1.9 KB. */
const twoOf = <Value>(value: z.ZodMiniType<Value>) =>
  z.pipe(
    z.array(value).check(z.minLength(2), z.maxLength(2)),
    z.transform((values) => values as [Value, Value]),
  );

/** What two columns say together beyond what each says alone; `effects` by group of the first, then of the second. */
const pairSchema = z.object({
  columns: twoOf(name),
  /** By bin of each column: the group that it belongs to. */
  groups: twoOf(z.array(count)),
  effects: z.array(effects),
  importance,
});
export type OutcomePair = z.output<typeof pairSchema>;

/** What was learnt from outcomes, to be stored as JSON. The log-odds of a lead are `intercept` plus its effects. */
export const outcomeModelSchema = z
  .object({
    format: z.literal(1),
    won: count,
    lost: count,
    baseRate: z.number().check(z.gt(0), z.lt(1)),
    intercept: z.number(),
    columns: z.array(columnSchema),
    pairs: z.array(pairSchema),
    /** By sales line, in log-odds. */
    lines: dictionaryOf(z.number()),
    quality: predictionQualitySchema,
  })
  .check(({ value, issues }) => {
    const { columns, pairs } = value;
    const refuse = ({ path, message }: { path: (string | number)[]; message: string }) =>
      issues.push({ code: 'custom', input: value, path, message: `${message}; learn the model again.` });
    columns.forEach((column, index) => {
      if (column.effects.length !== binCount(column)) {
        refuse({ path: ['columns', index], message: `Column "${column.name}" lacks effects` });
      }
    });
    pairs.forEach((pair, index) => {
      if (!fits({ pair, columns }))
        refuse({ path: ['pairs', index], message: `Pair ${index} does not fit its columns` });
    });
  });
export type OutcomeModel = z.output<typeof outcomeModelSchema>;

const fits = ({ pair, columns }: { pair: OutcomePair; columns: readonly OutcomeColumn[] }): boolean => {
  const widths = new Set(pair.effects.map(({ length }) => length));
  const sizes = [pair.effects.length, ...widths];
  return (
    widths.size === 1 &&
    pair.columns.every((columnName, side) => {
      const column = columns.find((other) => other.name === columnName);
      const groups = pair.groups[side] ?? [];
      return column?.effects.length === groups.length && groups.every((group) => group < (sizes[side] ?? 0));
    })
  );
};
