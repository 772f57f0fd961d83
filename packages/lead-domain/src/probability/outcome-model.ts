import * as z from 'zod/mini';

import { binCount } from './bin-count.ts';
import { predictionQualitySchema } from './prediction-quality.ts';

const name = z.string();
const count = z.int().check(z.gte(0));

/** In log-odds against the average lead, by bin: first what was not given. */
const effects = z.array(z.number());

/** Mean size of the effect over the leads it was learnt from. */
const importance = z.number().check(z.gte(0));

/** Effects of "not given", then of the numbers up to each cut and above the last. */
const numberColumnSchema = z.object({
  kind: z.literal('NUMBER'),
  name,
  cuts: z.array(z.number()),
  effects,
  importance,
});

/** Effects of "not given", of categories that are rare or new, then of each category. */
const categoryColumnSchema = z.object({
  kind: z.literal('CATEGORY'),
  name,
  categories: z.array(z.string()),
  effects,
  importance,
});

const columnSchema = z.discriminatedUnion('kind', [numberColumnSchema, categoryColumnSchema]);
export type OutcomeColumn = z.output<typeof columnSchema>;

/** What two columns say together beyond what each says alone; `effects` by group of the first, then of the second. */
const pairSchema = z.object({
  columns: z.tuple([name, name]),
  /** By bin of each column: the group that it belongs to. */
  groups: z.tuple([z.array(count), z.array(count)]),
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
    lines: z.record(z.string(), z.number()),
    quality: predictionQualitySchema,
  })
  .check(
    z.superRefine(({ columns, pairs }, context) => {
      const refuse = ({ path, message }: { path: (string | number)[]; message: string }) =>
        context.addIssue({ code: 'custom', path, message: `${message}; learn the model again.` });
      columns.forEach((column, index) => {
        if (column.effects.length !== binCount(column)) {
          refuse({ path: ['columns', index], message: `Column "${column.name}" lacks effects` });
        }
      });
      pairs.forEach((pair, index) => {
        if (!fits({ pair, columns }))
          refuse({ path: ['pairs', index], message: `Pair ${index} does not fit its columns` });
      });
    }),
  );
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
