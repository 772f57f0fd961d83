import { capitalize } from '../../metadata/capitalize.ts';
import { COMPOSITE_TYPES } from '../../metadata/composite-types.ts';
import { columnsOf } from '../../metadata/columns.ts';
import type { FieldMetadata, FieldType } from '../../metadata/metadata.ts';
import type { ObjectModel, WorkspaceModel } from '../../metadata/workspace-model.ts';
import { compositeName } from './composite-name.ts';
import { enumName } from './enum-name.ts';
import { numberScalar } from './output-types.ts';

const INPUT_SCALARS: Partial<Record<FieldType, string>> = {
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
  FILES: '[FileItemInput]',
};

const FILTERS: Partial<Record<FieldType, string>> = {
  UUID: 'UUIDFilter',
  TEXT: 'StringFilter',
  NUMERIC: 'BigFloatFilter',
  BOOLEAN: 'BooleanFilter',
  DATE: 'DateFilter',
  DATE_TIME: 'DateTimeFilter',
  ARRAY: 'ArrayFilter',
  RAW_JSON: 'RawJsonFilter',
  POSITION: 'FloatFilter',
  TS_VECTOR: 'TSVectorFilter',
  FILES: 'RawJsonFilter',
};

/** What the object's arguments are made of: filter, order, create, update, connect. */
export const inputTypes = (object: ObjectModel, model: WorkspaceModel): string[] => {
  const type = capitalize(object.name);
  const fields = object.metadata.fields;
  const known = (field: FieldMetadata): boolean => field.relation === null || model.has(field.relation.targetObject);
  const lines = (toLines: (field: FieldMetadata) => string[]): string =>
    fields
      .filter(known)
      .flatMap(toLines)
      .map((line) => `  ${line}`)
      .join('\n');
  return [
    `input ${type}FilterInput {\n${lines((field) => filterLines(object, field))}\n  and: [${type}FilterInput]\n  or: [${type}FilterInput]\n  not: ${type}FilterInput\n}`,
    `input ${type}OrderByInput {\n${lines(orderLines)}\n}`,
    `input ${type}CreateInput {\n${lines((field) => dataLines(object, field, 'Create'))}\n}`,
    `input ${type}UpdateInput {\n${lines((field) => dataLines(object, field, 'Update'))}\n}`,
    `input ${type}RelationInput {\n  connect: ${type}ConnectInput\n  disconnect: Boolean\n}`,
    `input ${type}ConnectInput {\n  where: ${type}WhereUniqueInput\n}`,
    ...whereUnique(object),
  ];
};

const pair = (field: FieldMetadata, join: string, relation: string): string[] =>
  field.relation?.joinColumn
    ? [`${field.relation.joinColumn}: ${join}`, `${field.name}: ${capitalize(field.relation.targetObject)}${relation}`]
    : [];

const filterLines = (object: ObjectModel, field: FieldMetadata): string[] => {
  if (field.relation !== null) return pair(field, 'UUIDFilter', 'FilterInput');
  const options = enumName(object.name, field);
  if (options !== null) return [`${field.name}: ${options}Filter`];
  if (COMPOSITE_TYPES[field.type] !== undefined) return [`${field.name}: ${compositeName(field.type)}FilterInput`];
  if (field.type === 'NUMBER') return [`${field.name}: ${numberScalar(field)}Filter`];
  return [`${field.name}: ${FILTERS[field.type] ?? 'StringFilter'}`];
};

const orderLines = (field: FieldMetadata): string[] => {
  if (field.relation !== null) return pair(field, 'OrderByDirection', 'OrderByInput');
  const composite = COMPOSITE_TYPES[field.type] !== undefined;
  return [`${field.name}: ${composite ? `${compositeName(field.type)}OrderByInput` : 'OrderByDirection'}`];
};

const dataLines = (object: ObjectModel, field: FieldMetadata, purpose: 'Create' | 'Update'): string[] => {
  if (field.relation !== null) return pair(field, 'ID', 'RelationInput');
  const mustBeGiven = purpose === 'Create' && !field.isNullable && field.defaultValue === null;
  return [`${field.name}: ${dataType(object, field, purpose)}${mustBeGiven ? '!' : ''}`];
};

const dataType = (object: ObjectModel, field: FieldMetadata, purpose: 'Create' | 'Update'): string => {
  if (field.name === 'id') return 'ID';
  const options = enumName(object.name, field);
  if (options !== null) return field.type === 'MULTI_SELECT' ? `[${options}]` : options;
  if (COMPOSITE_TYPES[field.type] !== undefined) return `${compositeName(field.type)}${purpose}Input`;
  return field.type === 'NUMBER' ? numberScalar(field) : (INPUT_SCALARS[field.type] ?? 'String');
};

const whereUnique = (object: ObjectModel): string[] => {
  const type = capitalize(object.name);
  const unique = object.metadata.fields.filter((field) => field.isUnique);
  const lines = unique.map((field) =>
    COMPOSITE_TYPES[field.type] === undefined
      ? `  ${field.name}: String`
      : `  ${field.name}: ${type}${capitalize(field.name)}WhereInput`,
  );
  const nested = unique
    .filter((field) => COMPOSITE_TYPES[field.type] !== undefined)
    .map((field) => {
      const parts = columnsOf(field).filter((column) => column.isPartOfUnique);
      return `input ${type}${capitalize(field.name)}WhereInput {\n${parts.map((part) => `  ${part.subField}: String`).join('\n')}\n}`;
    });
  return [`input ${type}WhereUniqueInput {\n  id: ID\n${lines.join('\n')}\n}`, ...nested];
};
