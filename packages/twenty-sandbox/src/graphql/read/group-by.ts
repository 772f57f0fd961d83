import { sql, type RawBuilder } from 'kysely';
import type { RecordData } from '../../engine.ts';
import { columnsOf } from '../../metadata/columns.ts';
import { capitalize } from '../../metadata/capitalize.ts';
import type { ObjectModel, WorkspaceModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import type { Selection } from '../document/selection.ts';
import { isPlainObject } from '../input/plain-object.ts';
import { requirePermission } from '../permissions.ts';
import { invalidQuery, notSupported, Refusal } from '../refusal.ts';
import { aggregatesOf } from './aggregates.ts';
import { dateGroup } from './date-group.ts';
import { isDirection } from './order-by.ts';
import { joinAlias, readFilter } from './read-filter.ts';
import { fromObject, whereObject } from './select-rows.ts';

type Dimension = { path: string; expression: RawBuilder<unknown>; join: string | null };

const GROUP_LIMIT = 50;

/** Groups of records with their aggregates, one dimension value per `groupBy` entry. */
export const groupBy = async (input: {
  context: EngineContext;
  object: ObjectModel;
  arguments: Record<string, unknown>;
  selection: Selection;
}): Promise<RecordData[]> => {
  const { context, object, selection } = input;
  const { model } = context;
  const given = input.arguments;
  if (selection.has('edges')) throw notSupported('Grouping with records');
  requirePermission({ actor: context.actor, object, operation: 'read', selection: new Map() });
  const entries: unknown[] = Array.isArray(given.groupBy) ? given.groupBy : [given.groupBy];
  const dimensions = entries.flatMap((entry) => (isPlainObject(entry) ? dimensionsOf(model, object, entry) : []));
  const filter = readFilter({ model, object, filter: given.filter, alias: object.name });
  const joins = [...filter.joins, ...dimensions.flatMap(({ join }) => join ?? [])];
  const from = fromObject({ model, object, joins, showsDeleted: filter.showsDeleted });
  const aggregates = [...aggregatesOf(object)].filter(([name]) => selection.has(name));
  const columns = [
    sql`COUNT(*)::int AS "totalCount"`,
    ...dimensions.map(({ expression }, index) => sql`${expression} AS ${sql.ref(`dimension${index}`)}`),
    ...aggregates.map(([name, aggregate]) => sql`${aggregate.expression(object.name)} AS ${sql.ref(name)}`),
  ];
  const grouping =
    dimensions.length === 0 ? sql`` : sql` GROUP BY ${sql.join(dimensions.map(({ expression }) => expression))}`;
  const limit = typeof given.limit === 'number' ? given.limit : GROUP_LIMIT;
  const rows = await context.database.query(
    sql`SELECT ${sql.join(columns)} FROM ${from}${whereObject(object, filter.condition, filter.showsDeleted)}${grouping}${ordering(object, given.orderBy, dimensions)} LIMIT ${limit}`,
  );
  return rows.map((row) =>
    Object.fromEntries(
      [...selection.keys()].map((name) => {
        if (name === '__typename') return [name, `${capitalize(object.name)}Connection`];
        if (name === 'groupByDimensionValues')
          return [name, dimensions.map((_, index) => row[`dimension${index}`] ?? null)];
        return [name, row[name] ?? null];
      }),
    ),
  );
};

const dimensionsOf = (model: WorkspaceModel, object: ObjectModel, entry: Record<string, unknown>): Dimension[] =>
  Object.entries(entry).flatMap(([name, value]): Dimension[] => {
    const field = object.fields.get(name);
    if (field === undefined) throw invalidQuery(`Unidentified field in groupBy: ${name}`);
    const target = model.get(field.relation?.targetObject ?? '');
    if (target !== undefined && isPlainObject(value)) {
      return columnDimensions({ object: target, alias: joinAlias(name), entry: value, join: name, prefix: `${name}.` });
    }
    return columnDimensions({ object, alias: object.name, entry: { [name]: value }, join: null, prefix: '' });
  });

const columnDimensions = (input: {
  object: ObjectModel;
  alias: string;
  entry: Record<string, unknown>;
  join: string | null;
  prefix: string;
}): Dimension[] =>
  Object.entries(input.entry).flatMap(([name, value]): Dimension[] => {
    const field = input.object.fields.get(name);
    if (field === undefined) throw invalidQuery(`Unidentified field in groupBy: ${name}`);
    return columnsOf(field).flatMap((column): Dimension[] => {
      const isAsked = column.subField === null || (isPlainObject(value) && value[column.subField] === true);
      if (!isAsked) return [];
      const reference = sql.ref(`${input.alias}.${column.name}`);
      const isDate = column.type === 'DATE' || column.type === 'DATE_TIME';
      const expression = isDate && isPlainObject(value) ? dateGroup(reference, column.type, value) : reference;
      const path = `${input.prefix}${name}${column.subField === null ? '' : `.${column.subField}`}`;
      return [{ path, expression, join: input.join }];
    });
  });

const ordering = (object: ObjectModel, orderBy: unknown, dimensions: Dimension[]): RawBuilder<unknown> => {
  const entries: unknown[] = Array.isArray(orderBy) ? orderBy : orderBy ? [orderBy] : [];
  const terms = entries
    .flatMap((entry) => leaves(entry, ''))
    .flatMap(({ path, direction }) => {
      const expression = path.startsWith('aggregate.')
        ? aggregateOrder(object, path.slice('aggregate.'.length))
        : dimensions.find((dimension) => dimension.path === path)?.expression;
      if (expression === undefined) {
        throw new Refusal(
          `Cannot order by a field that is not an aggregate nor in groupBy criteria: ${path.split('.')[0] ?? ''}.`,
          { code: 'BAD_USER_INPUT' },
        );
      }
      return [
        sql`${expression} ${sql.raw(direction.startsWith('Asc') ? 'ASC' : 'DESC')} ${sql.raw(direction.endsWith('NullsFirst') ? 'NULLS FIRST' : 'NULLS LAST')}`,
      ];
    });
  return terms.length === 0 ? sql`` : sql` ORDER BY ${sql.join(terms)}`;
};

const aggregateOrder = (object: ObjectModel, name: string): RawBuilder<unknown> | undefined =>
  name === 'totalCount' ? sql`COUNT(*)` : aggregatesOf(object).get(name)?.expression(object.name);

const leaves = (value: unknown, path: string): { path: string; direction: string }[] => {
  if (isDirection(value)) return [{ path, direction: value }];
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isDateOptions = key === 'orderBy' || key === 'granularity' || key === 'timeZone';
    return leaves(inner, isDateOptions ? path : path === '' ? key : `${path}.${key}`);
  });
};
