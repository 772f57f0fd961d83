import { sql, type RawBuilder } from 'kysely';
import { capitalize } from '../../metadata/capitalize.ts';
import { columnsOf, type Column } from '../../metadata/columns.ts';
import type { FieldMetadata } from '../../metadata/metadata.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';

export type Aggregate = {
  scalar: 'Int' | 'Float' | 'DateTime' | 'Date';
  expression: (alias: string) => RawBuilder<unknown>;
};

/** Which parts of a composite field count when Twenty asks whether it is empty. */
const COUNTED_PARTS: Partial<Record<FieldMetadata['type'], readonly string[]>> = {
  ACTOR: ['workspaceMemberId', 'source'],
  EMAILS: ['primaryEmail'],
  LINKS: ['primaryLinkUrl'],
  PHONES: ['primaryPhoneNumber', 'primaryPhoneCountryCode', 'primaryPhoneCallingCode'],
};

/** The aggregates of an object by their name in the API (`sumAmountAmountMicros`), `totalCount` apart. */
export const aggregatesOf = (object: ObjectModel): ReadonlyMap<string, Aggregate> =>
  new Map(object.metadata.fields.filter((field) => field.relation === null).flatMap(fieldAggregates));

const fieldAggregates = (field: FieldMetadata): [string, Aggregate][] => {
  const name = capitalize(field.name);
  const columns = columnsOf(field);
  const counted = columns.filter((column) => COUNTED_PARTS[field.type]?.includes(column.subField ?? '') ?? true);
  return counted.length === 0
    ? []
    : [...counts(name, counted), ...truths(name, field, counted), ...numbers(name, columns)];
};

const orNull = (expression: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`CASE WHEN COUNT(*) = 0 THEN NULL ELSE ${expression} END`;

const counts = (name: string, columns: Column[]): [string, Aggregate][] => {
  const value = (alias: string): RawBuilder<unknown> =>
    sql`NULLIF(CONCAT(${sql.join(columns.map((column) => sql.ref(`${alias}.${column.name}`)))}), '')`;
  return [
    [
      `countUniqueValues${name}`,
      { scalar: 'Int', expression: (alias) => orNull(sql`COUNT(DISTINCT ${value(alias)})`) },
    ],
    [`countEmpty${name}`, { scalar: 'Int', expression: (alias) => orNull(sql`COUNT(*) - COUNT(${value(alias)})`) }],
    [`countNotEmpty${name}`, { scalar: 'Int', expression: (alias) => orNull(sql`COUNT(${value(alias)})`) }],
    [
      `percentageEmpty${name}`,
      {
        scalar: 'Float',
        expression: (alias) => orNull(sql`(COUNT(*) - COUNT(${value(alias)})::decimal) / COUNT(*)`),
      },
    ],
    [
      `percentageNotEmpty${name}`,
      { scalar: 'Float', expression: (alias) => orNull(sql`COUNT(${value(alias)})::decimal / COUNT(*)`) },
    ],
  ];
};

const truths = (name: string, field: FieldMetadata, columns: Column[]): [string, Aggregate][] => {
  const [column] = columns;
  if (field.type !== 'BOOLEAN' || column === undefined) return [];
  return ['True', 'False'].map((truth) => [
    `count${truth}${name}`,
    {
      scalar: 'Int',
      expression: (alias) =>
        orNull(sql`COUNT(*) FILTER (WHERE ${sql.ref(`${alias}.${column.name}`)} = ${sql.lit(truth === 'True')})`),
    },
  ]);
};

const numbers = (name: string, columns: Column[]): [string, Aggregate][] => {
  const column =
    columns.find(({ subField }) => subField === 'amountMicros') ?? columns.find(({ subField }) => subField === null);
  if (column === undefined) return [];
  const operations = operationsFor(column);
  const suffix = column.subField === null ? '' : capitalize(column.subField);
  return operations.map((operation) => [
    `${operation}${name}${suffix}`,
    {
      scalar: column.type === 'DATE_TIME' ? 'DateTime' : column.type === 'DATE' ? 'Date' : 'Float',
      expression: (alias) => sql`${sql.raw(operation.toUpperCase())}(${sql.ref(`${alias}.${column.name}`)})`,
    },
  ]);
};

const operationsFor = (column: Column): readonly string[] => {
  if (column.type === 'DATE_TIME' || column.type === 'DATE') return ['min', 'max'];
  return column.type === 'NUMBER' || column.subField === 'amountMicros' ? ['min', 'max', 'sum', 'avg'] : [];
};
