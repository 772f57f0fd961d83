import { sql } from 'kysely';
import type { RecordData } from '../../engine.ts';
import type { FieldMetadata } from '../../metadata/metadata.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';
import type { Selection } from '../document/selection.ts';
import { requirePermission } from '../permissions.ts';
import { aggregatesOf } from './aggregates.ts';
import { recordFromRow } from './record-from-row.ts';
import { allColumns } from './select-rows.ts';
import { shapeConnection } from './shape-connection.ts';
import { shapeRecord } from './shape-record.ts';

/** Twenty serves so many related records of one parent and says nothing of the rest. */
const RELATED_PER_PARENT = 60;

type Input = { context: EngineContext; object: ObjectModel; records: RecordData[]; selection: Selection };

/** Puts the selected relations of the records into them, one or two statements per relation, and shapes everything. */
export const shapeWithRelations = async (input: Input & { perParent?: number }): Promise<RecordData[]> => {
  const { object, records, selection } = input;
  const withRelations = records.map((record) => ({ ...record }));
  for (const [name, below] of selection) {
    const field = object.fields.get(name);
    if (field?.relation == null || withRelations.length === 0) continue;
    const target = input.context.model.get(field.relation.targetObject);
    if (target === undefined) continue;
    requirePermission({ actor: input.context.actor, object: target, operation: 'read', selection: below });
    const load = field.relation.joinColumn === null ? loadMany : loadOne;
    await load(
      { ...input, records: withRelations, selection: below, perParent: input.perParent ?? RELATED_PER_PARENT },
      field,
      target,
    );
  }
  return withRelations.map((record) => shapeRecord(object, record, selection));
};

type Load = Input & { perParent: number };

const loadOne = async (input: Load, field: FieldMetadata, target: ObjectModel): Promise<void> => {
  const { context, records, selection } = input;
  const column = field.relation?.joinColumn ?? '';
  const ids = unique(records.map((record) => record[column]));
  const rows =
    ids.length === 0
      ? []
      : await context.database.query(
          sql`SELECT ${allColumns(target)} FROM ${sql.table(target.table)} AS ${sql.ref(target.name)} WHERE ${sql.ref(`${target.name}.id`)} IN (${sql.join(ids)})`,
        );
  const related = rows.map((row) => recordFromRow(target, row));
  const alive = related.filter((record) => record.deletedAt === null);
  const shaped = await shapeWithRelations({
    context,
    object: target,
    records: alive,
    selection,
    perParent: input.perParent,
  });
  const byId = new Map(alive.map((record, index) => [record.id, shaped[index]]));
  const deleted = new Set(related.filter((record) => record.deletedAt !== null).map((record) => record.id));
  for (const record of records) {
    const id = record[column];
    // A deleted target reads as no target at all, its id included.
    if (deleted.has(id)) record[column] = null;
    record[field.name] = byId.get(id) ?? null;
  }
};

const loadMany = async (input: Load, field: FieldMetadata, target: ObjectModel): Promise<void> => {
  const { context, records, selection, perParent } = input;
  const inverse = target.fields.get(field.relation?.targetField ?? '')?.relation?.joinColumn;
  if (!inverse) return;
  const ids = unique(records.map((record) => record.id));
  const parent = sql.ref(`${target.name}.${inverse}`);
  const from = sql`FROM ${sql.table(target.table)} AS ${sql.ref(target.name)} WHERE ${parent} IN (${sql.join(ids)}) AND ${sql.ref(`${target.name}.deletedAt`)} IS NULL`;
  const rows = await context.database.query(sql`SELECT ${allColumns(target)} ${from}`);
  const selected = [...aggregatesOf(target)].filter(([name]) => selection.has(name));
  const totals = await (selected.length === 0 && !selection.has('totalCount')
    ? []
    : context.database.query(
        sql`SELECT ${parent} AS "parent", COUNT(*)::int AS "totalCount"${sql.join(
          selected.map(([name, aggregate]) => sql`, ${aggregate.expression(target.name)} AS ${sql.ref(name)}`),
          sql``,
        )} ${from} GROUP BY ${parent}`,
      ));
  const node = selection.get('edges')?.get('node') ?? new Map();
  const children = rows.map((row) => recordFromRow(target, row));
  const shaped = await shapeWithRelations({ context, object: target, records: children, selection: node });
  for (const record of records) {
    const own = children.flatMap((child, index) => {
      const shape = shaped[index];
      return child[inverse] === record.id && shape !== undefined ? [{ record: child, shape }] : [];
    });
    const aggregates = totals.find((row) => row.parent === record.id) ?? { totalCount: 0 };
    record[field.name] = shapeConnection({
      object: target,
      edges: own.slice(0, perParent),
      entries: [],
      aggregates,
      hasNextPage: false,
      hasPreviousPage: false,
      selection,
    });
  }
};

const unique = (values: unknown[]): unknown[] => [
  ...new Set(values.filter((value) => value !== null && value !== undefined)),
];
