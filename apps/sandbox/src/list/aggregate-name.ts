import { capitalise } from '../data/graphql-names.ts';
import type { FieldMetadata } from '../metadata/page-data.ts';

const PREFIX: Readonly<Record<string, string>> = {
  MIN: 'min',
  MAX: 'max',
  AVG: 'avg',
  SUM: 'sum',
  COUNT_UNIQUE_VALUES: 'countUniqueValues',
  COUNT_EMPTY: 'countEmpty',
  COUNT_NOT_EMPTY: 'countNotEmpty',
  COUNT_TRUE: 'countTrue',
  COUNT_FALSE: 'countFalse',
  PERCENTAGE_EMPTY: 'percentageEmpty',
  PERCENTAGE_NOT_EMPTY: 'percentageNotEmpty',
};

const LABELS: Readonly<Record<string, string>> = {
  MIN: 'Min',
  MAX: 'Max',
  AVG: 'Average',
  SUM: 'Sum',
  COUNT: 'Count all',
  COUNT_UNIQUE_VALUES: 'Unique',
  COUNT_EMPTY: 'Empty',
  COUNT_NOT_EMPTY: 'Not empty',
  COUNT_TRUE: 'True',
  COUNT_FALSE: 'False',
  PERCENTAGE_EMPTY: 'Empty',
  PERCENTAGE_NOT_EMPTY: 'Not empty',
};

export const aggregateLabel = (operation: string): string => LABELS[operation] ?? operation;

/** The connection's field that answers an aggregate, as Twenty names it: `sumAmountAmountMicros`. */
export const aggregateName = ({ field, operation }: { field: FieldMetadata; operation: string }): string | null => {
  if (operation === 'COUNT') return 'totalCount';
  const prefix = PREFIX[operation];
  const part = field.type === 'CURRENCY' && ['min', 'max', 'avg', 'sum'].includes(prefix ?? '') ? 'AmountMicros' : '';
  return prefix ? `${prefix}${capitalise(field.name)}${part}` : null;
};
