import type { FieldMetadata, ObjectMetadata } from '../page-data.ts';

type FieldPart = Pick<FieldMetadata, 'name' | 'type'> & Partial<FieldMetadata>;

export const fieldWith = (part: FieldPart): FieldMetadata => ({
  id: part.name,
  universalIdentifier: part.name,
  label: part.name,
  description: null,
  icon: null,
  isNullable: true,
  isUnique: false,
  isSystem: false,
  isCustom: true,
  defaultValue: null,
  options: null,
  settings: null,
  relation: null,
  ...part,
});

/** An object of a test: a lead with the given fields beside its name. */
export const objectWith = (fields: readonly FieldPart[], part: Partial<ObjectMetadata> = {}): ObjectMetadata => ({
  id: 'lead',
  universalIdentifier: 'lead',
  nameSingular: 'lead',
  namePlural: 'leads',
  labelSingular: 'Lead',
  labelPlural: 'Leads',
  description: null,
  icon: null,
  isCustom: true,
  isSystem: false,
  labelIdentifierField: 'name',
  fields: [fieldWith({ name: 'name', type: 'TEXT' }), ...fields.map(fieldWith)],
  uniqueIndexes: [],
  ...part,
});

/** The many-to-one side of a relation, as a field's `relation`. */
export const manyToOne = (targetObject: string, joinColumn: string): FieldMetadata['relation'] => ({
  kind: 'MANY_TO_ONE',
  targetObject,
  targetField: 'leads',
  joinColumn,
  onDelete: 'SET_NULL',
});
