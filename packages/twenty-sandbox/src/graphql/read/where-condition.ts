import { sql, type RawBuilder } from 'kysely';
import type { Column } from '../../metadata/columns.ts';
import { Refusal } from '../refusal.ts';
import { sortKey } from './sort-key.ts';

export type Condition = RawBuilder<unknown>;

/**
 * One operator on one column. Text and lists that are empty are stored as NULL, so "empty" has to find both:
 * `eq: ""` and `is: NULL` mean the same rows.
 * That OR stands without brackets, as on a real server: `{ id: {…}, jobTitle: { eq: "" } }` finds every record without a
 * job title, whatever its id. Whoever asks for empty text beside something else puts each condition into `and`.
 * Dates compare by the millisecond, which is what clients see.
 */
export const whereCondition = (input: {
  column: Column;
  alias: string;
  operator: string;
  value: unknown;
}): Condition => {
  const { column, alias, operator, value } = input;
  const reference = sql.ref(`${alias}.${column.name}`);
  const isEmptyValue = meansEmpty(column, value);
  const parameter = sql`${value}`;
  const key = sortKey(column, reference);
  const bound = column.options === null ? parameter : sortKey(column, sql`${value}::text`);
  switch (operator) {
    case 'eq':
      if (column.type === 'DATE_TIME') return between(reference, value);
      return isEmptyValue ? sql`${reference} = ${parameter} OR ${reference} IS NULL` : sql`${reference} = ${parameter}`;
    case 'neq':
      if (column.type === 'DATE_TIME') return sql`NOT ${between(reference, value)}`;
      return isEmptyValue
        ? sql`(${reference} != ${parameter} AND ${reference} IS NOT NULL)`
        : sql`${reference} != ${parameter}`;
    case 'gt':
      return column.type === 'DATE_TIME' ? sql`${reference} >= ${after(value)}` : sql`${key} > ${bound}`;
    case 'gte':
      return sql`${key} >= ${bound}`;
    case 'lt':
      return sql`${key} < ${bound}`;
    case 'lte':
      return column.type === 'DATE_TIME' ? sql`${reference} < ${after(value)}` : sql`${key} <= ${bound}`;
    case 'in':
      return sql`${reference} IN (${sql.join(Array.isArray(value) ? value : [value])})`;
    case 'is':
      return value === 'NULL' ? isNull(reference, column) : sql`${reference} IS NOT NULL`;
    case 'like':
      return withEmpty(sql`${reference}::text LIKE ${parameter}`, reference, isEmptyValue);
    case 'ilike':
      return withEmpty(sql`${reference}::text ILIKE ${parameter}`, reference, isEmptyValue);
    case 'startsWith':
      return sql`${reference}::text ^@ ${sql`${value}::text`}`;
    case 'endsWith':
      return sql`RIGHT(${reference}::text, LENGTH(${sql`${value}::text`})) = ${sql`${value}::text`}`;
    case 'containsAny':
      requireList(column, value);
      return sql`${reference} && ${sql`${value}::text[]`}`;
    case 'containsIlike':
      return sql`EXISTS (SELECT 1 FROM unnest(${reference}) AS element WHERE element ILIKE ${parameter})`;
    case 'isEmptyArray':
      requireList(column, '{}');
      return sql`${reference} = '{}'`;
    default:
      throw new Refusal(`Operator "${operator}" is not supported`, {
        subCode: 'UNSUPPORTED_OPERATOR',
        userFriendlyMessage: 'An error occurred.',
        code: 'BAD_USER_INPUT',
      });
  }
};

const meansEmpty = (column: Column, value: unknown): boolean =>
  column.emptyValue === '' && (value === '' || value === null);

const withEmpty = (condition: Condition, reference: Condition, isEmptyValue: boolean): Condition =>
  isEmptyValue ? sql`${condition} OR ${reference} IS NULL` : condition;

const isNull = (reference: Condition, column: Column): Condition =>
  column.emptyValue === '' ? sql`${reference} IS NULL OR ${reference} = ''` : sql`${reference} IS NULL`;

const after = (value: unknown): Condition => sql`${value}::timestamptz + interval '1 millisecond'`;

const between = (reference: Condition, value: unknown): Condition =>
  sql`(${reference} >= ${value} AND ${reference} < ${after(value)})`;

// A select is no list: the database refuses to treat it as one.
const requireList = (column: Column, value: unknown): void => {
  if (column.type === 'ARRAY' || column.type === 'MULTI_SELECT') return;
  throw value === '{}'
    ? new Refusal(`invalid input value for enum ${column.name}_enum: "{}"`, {
        userFriendlyMessage: 'Invalid input provided.',
        code: 'BAD_USER_INPUT',
      })
    : new Refusal('Data validation error.', { code: 'INTERNAL_SERVER_ERROR' });
};
