import { sql, type RawBuilder } from 'kysely';
import type { ObjectModel, WorkspaceModel } from '../../metadata/workspace-model.ts';
import { joinAlias } from './read-filter.ts';
import type { Condition } from './where-condition.ts';

/** `FROM` of an object under its own name, with the relations joined that a filter or an order speaks about. */
export const fromObject = (input: {
  model: WorkspaceModel;
  object: ObjectModel;
  joins: Iterable<string>;
  showsDeleted: boolean;
}): RawBuilder<unknown> => {
  const { model, object, showsDeleted } = input;
  const joins = [...new Set(input.joins)].flatMap((name) => {
    const relation = object.fields.get(name)?.relation;
    const target = model.get(relation?.targetObject ?? '');
    if (!relation?.joinColumn || target === undefined) return [];
    const alias = joinAlias(name);
    const isAlive = showsDeleted ? sql`` : sql` AND ${sql.ref(`${alias}.deletedAt`)} IS NULL`;
    return [
      sql` LEFT JOIN ${sql.table(target.table)} AS ${sql.ref(alias)} ON ${sql.ref(`${alias}.id`)} = ${sql.ref(`${object.name}.${relation.joinColumn}`)}${isAlive}`,
    ];
  });
  return sql`${sql.table(object.table)} AS ${sql.ref(object.name)}${joins.length === 0 ? sql`` : sql.join(joins, sql``)}`;
};

/** `WHERE` over a filter, deleted records hidden unless the filter speaks about them. */
export const whereObject = (object: ObjectModel, condition: Condition | null, showsDeleted: boolean): Condition => {
  const parts = [
    ...(condition === null ? [] : [condition]),
    ...(showsDeleted ? [] : [sql`${sql.ref(`${object.name}.deletedAt`)} IS NULL`]),
  ];
  return parts.length === 0 ? sql`` : sql` WHERE ${sql.join(parts, sql` AND `)}`;
};

/** Every column of the object, by its own name. */
export const allColumns = (object: ObjectModel): RawBuilder<unknown> =>
  sql.join(object.columns.map((column) => sql.ref(`${object.name}.${column.name}`)));
