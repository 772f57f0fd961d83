import type { FieldMetadata, FieldType, Relation, SelectOption } from './metadata.ts';
import type { ManifestField } from './manifest-schema.ts';
import { RATING_OPTIONS } from './rating-options.ts';

const FIELD_TYPES: readonly FieldType[] = [
  'UUID',
  'TEXT',
  'NUMBER',
  'NUMERIC',
  'BOOLEAN',
  'DATE',
  'DATE_TIME',
  'SELECT',
  'MULTI_SELECT',
  'RATING',
  'ARRAY',
  'RAW_JSON',
  'POSITION',
  'FILES',
  'ACTOR',
  'ADDRESS',
  'CURRENCY',
  'EMAILS',
  'FULL_NAME',
  'LINKS',
  'PHONES',
  'RICH_TEXT',
];

/** What a relation of the manifest points at, looked up by the caller: names instead of identifiers. */
export type RelationTarget = { targetObject: string; targetField: string };

export const manifestField = (input: { field: ManifestField; target: RelationTarget | null }): FieldMetadata => {
  const { field, target } = input;
  const type = fieldType(field);
  return {
    id: field.universalIdentifier,
    universalIdentifier: field.universalIdentifier,
    name: field.name,
    label: field.label,
    description: field.description ?? null,
    icon: field.icon ?? null,
    type,
    isNullable: field.isNullable ?? true,
    isUnique: field.isUnique ?? false,
    isSystem: false,
    isCustom: true,
    defaultValue: field.defaultValue ?? null,
    options: optionsOf(field, type),
    settings: field.universalSettings ?? null,
    relation: target === null ? null : relationOf(field, target),
  };
};

const fieldType = (field: ManifestField): FieldType => {
  if (field.type === 'RELATION' || field.type === 'MORPH_RELATION') return 'RELATION';
  const known = FIELD_TYPES.find((type) => type === field.type);
  if (known === undefined) throw new Error(`Field ${field.name}: the sandbox does not know the type ${field.type}`);
  return known;
};

const optionsOf = (field: ManifestField, type: FieldType): SelectOption[] | null => {
  if (type === 'RATING') return RATING_OPTIONS;
  return field.options?.map((option, index) => ({ ...option, id: option.id ?? `${field.name}-${index}` })) ?? null;
};

const relationOf = (field: ManifestField, target: RelationTarget): Relation => {
  const settings = field.universalSettings ?? {};
  if (settings.relationType !== 'MANY_TO_ONE') {
    return { kind: 'ONE_TO_MANY', ...target, joinColumn: null, onDelete: 'NO_ACTION' };
  }
  const joinColumn = settings.joinColumnName;
  return {
    kind: 'MANY_TO_ONE',
    ...target,
    joinColumn: typeof joinColumn === 'string' ? joinColumn : `${field.name}Id`,
    onDelete: onDeleteOf(settings.onDelete),
  };
};

const ON_DELETE: readonly Relation['onDelete'][] = ['SET_NULL', 'CASCADE', 'RESTRICT', 'NO_ACTION'];

const onDeleteOf = (value: unknown): Relation['onDelete'] => ON_DELETE.find((action) => action === value) ?? 'SET_NULL';
