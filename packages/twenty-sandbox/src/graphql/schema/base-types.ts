import { ACTOR_SOURCES, COMPOSITE_TYPES, type SubField } from '../../metadata/composite-types.ts';
import type { FieldType } from '../../metadata/metadata.ts';
import { compositeName } from './composite-name.ts';

const comparison = (name: string, scalar: string, more: string[] = []): string =>
  block('input', name, [
    ...['eq', 'gt', 'gte'].map((operator) => `${operator}: ${scalar}`),
    `in: [${scalar}${name === 'UUIDFilter' ? '' : '!'}]`,
    ...['lt', 'lte', 'neq'].map((operator) => `${operator}: ${scalar}`),
    ...more,
    'is: FilterIs',
  ]);

const block = (keyword: string, name: string, lines: readonly string[]): string =>
  `${keyword} ${name} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;

const outputScalar = (type: FieldType, subField: SubField): string => {
  if (subField.name === 'source') return 'ActorSourceEnum';
  if (type === 'UUID') return 'UUID';
  if (type === 'RAW_JSON') return 'JSON';
  return type === 'NUMERIC' ? 'BigFloat' : 'String';
};

const filterOf = (subField: SubField): string => {
  if (subField.name === 'source') return 'ActorSourceEnumFilter';
  if (subField.type === 'UUID') return 'UUIDFilter';
  if (subField.type === 'RAW_JSON') return 'RawJsonFilter';
  return subField.type === 'NUMERIC' ? 'BigFloatFilter' : 'StringFilter';
};

const compositeBlocks = Object.entries(COMPOSITE_TYPES).flatMap(([type, subFields]) => {
  const name = compositeName(type);
  const scalars = subFields.map((subField) => `${subField.name}: ${outputScalar(subField.type, subField)}`);
  const writable = scalars.filter((_, index) => subFields[index]?.isReadOnly !== true);
  return [
    block('type', name, scalars),
    block('input', `${name}CreateInput`, writable),
    block('input', `${name}UpdateInput`, writable),
    block(
      'input',
      `${name}FilterInput`,
      subFields.map((subField) => `${subField.name}: ${filterOf(subField)}`),
    ),
    block(
      'input',
      `${name}OrderByInput`,
      subFields.map((subField) => `${subField.name}: OrderByDirection`),
    ),
  ];
});

/** The types of the schema that every workspace has, whatever its objects. */
export const BASE_TYPES = [
  ...['UUID', 'DateTime', 'Date', 'Position', 'JSON', 'TSVector', 'BigFloat', 'Cursor', 'ConnectionCursor'].map(
    (scalar) => `scalar ${scalar}`,
  ),
  block('enum', 'OrderByDirection', ['AscNullsFirst', 'AscNullsLast', 'DescNullsFirst', 'DescNullsLast']),
  block('enum', 'FilterIs', ['NULL', 'NOT_NULL']),
  block('enum', 'ActorSourceEnum', ACTOR_SOURCES),
  block('input', 'ActorSourceEnumFilter', [
    'eq: ActorSourceEnum',
    'neq: ActorSourceEnum',
    'in: [ActorSourceEnum]',
    'containsAny: [ActorSourceEnum]',
    'is: FilterIs',
    'isEmptyArray: Boolean',
  ]),
  comparison('UUIDFilter', 'UUID'),
  comparison('DateTimeFilter', 'DateTime'),
  comparison('DateFilter', 'Date'),
  comparison('FloatFilter', 'Float'),
  comparison('IntFilter', 'Int'),
  comparison('BigFloatFilter', 'BigFloat'),
  comparison('StringFilter', 'String', [
    ...['startsWith', 'endsWith', 'like', 'ilike', 'regex', 'iregex'].map((operator) => `${operator}: String`),
  ]),
  block('input', 'BooleanFilter', ['eq: Boolean', 'is: FilterIs']),
  block('input', 'RawJsonFilter', ['is: FilterIs', 'like: String']),
  block('input', 'ArrayFilter', ['containsIlike: String', 'is: FilterIs', 'isEmptyArray: Boolean']),
  block('input', 'TSVectorFilter', ['search: String']),
  block('type', 'PageInfo', [
    'startCursor: ConnectionCursor',
    'endCursor: ConnectionCursor',
    'hasNextPage: Boolean!',
    'hasPreviousPage: Boolean!',
  ]),
  block('type', 'FileObject', ['fileId: UUID!', 'label: String!', 'extension: String', 'url: String']),
  block('input', 'FileItemInput', ['fileId: UUID!', 'label: String!']),
  ...compositeBlocks,
].join('\n\n');
