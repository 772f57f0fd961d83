import { STANDARD_APPLICATION } from './field-identifier.ts';
import type { FieldMetadata, ObjectMetadata, Relation } from './metadata.ts';
import { STANDARD_OBJECTS, type StandardField, type StandardObject } from './standard-objects.ts';
import { systemFields } from './system-fields.ts';

/** The standard objects as metadata, system fields first. */
export const standardMetadata = (): ObjectMetadata[] => STANDARD_OBJECTS.map(toObject);

const toObject = (object: StandardObject): ObjectMetadata => ({
  id: object.id,
  universalIdentifier: object.id,
  nameSingular: object.names[0],
  namePlural: object.names[1],
  labelSingular: object.labels[0],
  labelPlural: object.labels[1],
  description: null,
  icon: object.icon,
  isCustom: false,
  isSystem: object.isSystem,
  labelIdentifierField: object.labelField,
  fields: [
    ...systemFields({ application: STANDARD_APPLICATION, object: object.id, defaultActor: 'System' }),
    ...object.fields.map(toField),
  ],
  uniqueIndexes: [],
});

const toField = (field: StandardField): FieldMetadata => ({
  id: field.id,
  universalIdentifier: field.id,
  name: field.name,
  label: field.label,
  description: null,
  icon: field.icon ?? null,
  type: field.type,
  isNullable: field.isRequired !== true,
  isUnique: field.isUnique === true,
  isSystem: field.isSystem === true,
  isCustom: false,
  defaultValue: field.defaultValue ?? null,
  options: field.options ?? null,
  settings: field.settings ?? null,
  relation: toRelation(field),
});

const toRelation = (field: StandardField): Relation | null => {
  if (field.manyToOne !== undefined) {
    const { object, inverse, onDelete } = field.manyToOne;
    return {
      kind: 'MANY_TO_ONE',
      targetObject: object,
      targetField: inverse,
      joinColumn: `${field.name}Id`,
      onDelete,
    };
  }
  if (field.oneToMany === undefined) return null;
  const { object, inverse } = field.oneToMany;
  return { kind: 'ONE_TO_MANY', targetObject: object, targetField: inverse, joinColumn: null, onDelete: 'NO_ACTION' };
};
