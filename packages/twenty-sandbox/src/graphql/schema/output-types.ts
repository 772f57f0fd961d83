import { capitalize } from '../../metadata/capitalize.ts';
import { COMPOSITE_TYPES } from '../../metadata/composite-types.ts';
import type { FieldMetadata, FieldType } from '../../metadata/metadata.ts';
import type { ObjectModel, WorkspaceModel } from '../../metadata/workspace-model.ts';
import { aggregatesOf } from '../read/aggregates.ts';
import { compositeName } from './composite-name.ts';
import { enumName } from './enum-name.ts';

const SCALARS: Partial<Record<FieldType, string>> = {
  UUID: 'UUID',
  TEXT: 'String',
  NUMERIC: 'BigFloat',
  BOOLEAN: 'Boolean',
  DATE: 'Date',
  DATE_TIME: 'DateTime',
  ARRAY: '[String]',
  RAW_JSON: 'JSON',
  POSITION: 'Position',
  TS_VECTOR: 'TSVector',
  FILES: '[FileObject]',
};

/** The object's type with its connections. */
export const outputTypes = (object: ObjectModel, model: WorkspaceModel): string[] => {
  const type = capitalize(object.name);
  const fields = object.metadata.fields.flatMap((field) => outputFields(object, field, model));
  const aggregates = [...aggregatesOf(object)].map(([name, aggregate]) => `  ${name}: ${aggregate.scalar}`);
  const connection = ['  totalCount: Int', ...aggregates, `  edges: [${type}Edge!]!`, '  pageInfo: PageInfo!'];
  return [
    `type ${type} {\n${fields.map((line) => `  ${line}`).join('\n')}\n}`,
    `type ${type}Edge {\n  node: ${type}!\n  cursor: Cursor!\n}`,
    `type ${type}Connection {\n${connection.join('\n')}\n}`,
    `type ${type}GroupByConnection {\n${connection.join('\n')}\n  groupByDimensionValues: JSON!\n}`,
  ];
};

const outputFields = (object: ObjectModel, field: FieldMetadata, model: WorkspaceModel): string[] => {
  const required = field.isNullable ? '' : '!';
  if (field.relation === null) return [`${field.name}: ${outputType(object, field)}${required}`];
  const target = model.get(field.relation.targetObject);
  if (target === undefined) return [];
  const type = capitalize(target.name);
  if (field.relation.joinColumn !== null) return [`${field.relation.joinColumn}: ID`, `${field.name}: ${type}`];
  return [
    `${field.name}(first: Int, last: Int, offset: Int, before: String, after: String, filter: ${type}FilterInput, orderBy: [${type}OrderByInput]): ${type}Connection`,
  ];
};

const outputType = (object: ObjectModel, field: FieldMetadata): string => {
  const options = enumName(object.name, field);
  if (options !== null) return field.type === 'MULTI_SELECT' ? `[${options}]` : options;
  if (COMPOSITE_TYPES[field.type] !== undefined) return compositeName(field.type);
  if (field.type === 'NUMBER') return numberScalar(field);
  return SCALARS[field.type] ?? 'String';
};

/** Whole numbers are `Int`, unless the field says otherwise. */
export const numberScalar = (field: FieldMetadata): 'Int' | 'Float' =>
  field.settings?.dataType === 'int' ? 'Int' : 'Float';
