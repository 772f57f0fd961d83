import { sql } from 'kysely';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import type { EngineContext } from '../context.ts';

type Data = Record<string, unknown>;

/**
 * New records come first unless they say otherwise: each one a step before the smallest position there is. Records are
 * answered in the order first, last, numbered, unchanged (as measured). An empty table counts as holding a record at 0,
 * as every workspace does that has Twenty's own samples.
 */
export const withPositions = async (input: {
  context: EngineContext;
  object: ObjectModel;
  records: readonly Data[];
  fillMissing: boolean;
}): Promise<Data[]> => {
  const { context, object, records, fillMissing } = input;
  const wantsFirst = (record: Data): boolean =>
    record.position === 'first' || (record.position === undefined && fillMissing);
  const first = records.filter(wantsFirst);
  const last = records.filter((record) => record.position === 'last');
  const numbered = records.filter((record) => typeof record.position === 'number');
  const others = records.filter((record) => ![first, last, numbered].some((group) => group.includes(record)));
  if (first.length === 0 && last.length === 0) return [...records];

  const [row] = await context.database.query(
    sql`SELECT MIN("position") AS "lowest", MAX("position") AS "highest" FROM ${sql.table(object.table)}`,
  );
  const given = numbered.map((record) => Number(record.position));
  const lowest = Math.min(...given, numberOr(row?.lowest, 0));
  const highest = Math.max(...given, numberOr(row?.highest, 1));
  return [
    ...first.map((record, index) => ({ ...record, position: lowest - index - 1 })),
    ...last.map((record, index) => ({ ...record, position: highest + index + 1 })),
    ...numbered,
    ...others,
  ];
};

const numberOr = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback);
