import { binCount } from '../bin-count.ts';
import { binOf, type ColumnBins } from '../bin-of.ts';
import { type KnownValues, type Outcome } from '../outcome.ts';
import { valueOf } from '../value-of.ts';

import { frequentCategories } from './frequent-categories.ts';
import { numberCuts } from './number-cuts.ts';

/** A column with the bin of every lead, and how many leads each bin holds. */
export type BinnedColumn = { column: ColumnBins; bins: Uint8Array; counts: Float64Array };

const MOST_BINS = 32;
const MOST_CATEGORIES = 40;
/** A category that fewer have goes to "other"; a column in which fewer differ from the rest teaches nothing. */
const FEWEST_LEADS = 10;
/** A stray text in a column of numbers counts as not given. */
const SHARE_OF_NUMBERS = 0.95;

/** Divides what is known of leads into columns of bins, by name; columns that tell no leads apart are left out. */
export const binColumns = (outcomes: readonly Outcome[]): BinnedColumn[] => {
  const known = outcomes.map(({ values }) => values);
  const names = new Set(known.flatMap((values) => Object.keys(values)));
  return [...names]
    .sort()
    .map((name) => fillBins({ column: divide({ name, known }), known }))
    .filter(({ counts }) => known.length - Math.max(...counts) >= FEWEST_LEADS);
};

const divide = ({ name, known }: { name: string; known: readonly KnownValues[] }): ColumnBins => {
  const given = (kind: ColumnBins['kind']) =>
    known.map((values) => valueOf({ kind, name, values })).filter((value) => value !== null);
  const texts = given('CATEGORY').map(String);
  const isNumber = (values: KnownValues) => typeof values[name] === 'number' && Number.isFinite(values[name]);
  if (known.filter(isNumber).length >= SHARE_OF_NUMBERS * Math.max(1, texts.length)) {
    return { kind: 'NUMBER', name, cuts: numberCuts({ numbers: given('NUMBER').map(Number), most: MOST_BINS }) };
  }
  return {
    kind: 'CATEGORY',
    name,
    categories: frequentCategories({ texts, fewest: FEWEST_LEADS, most: MOST_CATEGORIES }),
  };
};

const fillBins = ({ column, known }: { column: ColumnBins; known: readonly KnownValues[] }): BinnedColumn => {
  const bins = Uint8Array.from(known, (values) => binOf({ column, values }));
  const counts = new Float64Array(binCount(column));
  for (const bin of bins) counts[bin] = (counts[bin] ?? 0) + 1;
  return { column, bins, counts };
};
