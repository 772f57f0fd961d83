import { addActivityRelations } from './activity-relations.ts';
import { manifestField, type RelationTarget } from './manifest-field.ts';
import { manifestSchema, type AppManifest, type ManifestField, type ManifestObject } from './manifest-schema.ts';
import type { FieldMetadata, ObjectMetadata, WorkspaceMetadata } from './metadata.ts';
import { refuseField } from './refuse-field.ts';
import { standardMetadata } from './standard-metadata.ts';
import { columnsOf } from './columns.ts';
import { systemFields } from './system-fields.ts';

/** The workspace after the app was installed: standard objects, the app's objects and fields, what a server adds. */
export const buildMetadata = (manifest: unknown): WorkspaceMetadata => {
  const objects = standardMetadata();
  if (manifest === null || manifest === undefined) return { objects };
  const parsed = manifestSchema.parse(manifest);
  const application = parsed.application.universalIdentifier;
  const custom = parsed.objects.map((object) => customObject(object, application));
  objects.push(...custom);

  const names = namesByIdentifier(objects, parsed);
  const add = (object: ObjectMetadata, field: ManifestField): void => {
    if (object.fields.some((existing) => existing.name === field.name)) return;
    refuseField(field);
    object.fields.push(manifestField({ field, target: targetOf(field, names) }));
  };
  for (const object of parsed.objects)
    for (const field of object.fields) add(find(objects, object.universalIdentifier), field);
  for (const field of parsed.fields) add(find(objects, field.objectUniversalIdentifier ?? ''), field);
  for (const object of custom) addActivityRelations({ objects, custom: object, application });
  addUniqueIndexes(objects, parsed);
  nameLabelFields(objects, parsed);
  return { objects };
};

const customObject = (object: ManifestObject, application: string): ObjectMetadata => ({
  id: object.universalIdentifier,
  universalIdentifier: object.universalIdentifier,
  nameSingular: object.nameSingular,
  namePlural: object.namePlural,
  labelSingular: object.labelSingular,
  labelPlural: object.labelPlural,
  description: object.description ?? null,
  icon: object.icon ?? null,
  isCustom: true,
  isSystem: false,
  labelIdentifierField: 'id',
  fields: systemFields({ application, object: object.universalIdentifier, defaultActor: '' }),
  uniqueIndexes: [],
});

type Names = { objects: Map<string, string>; fields: Map<string, string> };

const namesByIdentifier = (objects: ObjectMetadata[], manifest: AppManifest): Names => ({
  objects: new Map(objects.map((object) => [object.universalIdentifier, object.nameSingular])),
  fields: new Map(
    [
      ...objects.flatMap((object) => object.fields),
      ...manifest.objects.flatMap((object) => object.fields),
      ...manifest.fields,
    ].map((field) => [field.universalIdentifier, field.name]),
  ),
});

const targetOf = (field: ManifestField, names: Names): RelationTarget | null => {
  if (field.type !== 'RELATION' && field.type !== 'MORPH_RELATION') return null;
  const targetObject = names.objects.get(field.relationTargetObjectMetadataUniversalIdentifier ?? '');
  const targetField = names.fields.get(field.relationTargetFieldMetadataUniversalIdentifier ?? '');
  if (targetObject === undefined || targetField === undefined) {
    throw new Error(
      `Relation ${field.name}: its target is neither in the manifest nor a standard object of the sandbox`,
    );
  }
  return { targetObject, targetField };
};

const find = (objects: ObjectMetadata[], identifier: string): ObjectMetadata => {
  const object = objects.find((candidate) => candidate.universalIdentifier === identifier);
  if (object === undefined) throw new Error(`The manifest adds a field to an unknown object ${identifier}`);
  return object;
};

const addUniqueIndexes = (objects: ObjectMetadata[], manifest: AppManifest): void => {
  for (const index of manifest.indexes) {
    if (index.isUnique !== true) continue;
    const object = find(objects, index.objectUniversalIdentifier);
    object.uniqueIndexes.push(index.fields.flatMap((part) => indexColumns(object.fields, part)));
  }
};

const indexColumns = (
  fields: FieldMetadata[],
  part: { fieldUniversalIdentifier: string; subFieldName?: string | null | undefined },
): string[] => {
  const field = fields.find((candidate) => candidate.universalIdentifier === part.fieldUniversalIdentifier);
  if (field === undefined) throw new Error(`An index names an unknown field ${part.fieldUniversalIdentifier}`);
  return columnsOf(field)
    .filter(
      (column) =>
        column.subField === null ||
        column.subField === part.subFieldName ||
        (!part.subFieldName && column.isPartOfUnique),
    )
    .map((column) => column.name);
};

const nameLabelFields = (objects: ObjectMetadata[], manifest: AppManifest): void => {
  for (const object of manifest.objects) {
    const target = find(objects, object.universalIdentifier);
    const label = target.fields.find(
      (field) => field.universalIdentifier === object.labelIdentifierFieldMetadataUniversalIdentifier,
    );
    if (label !== undefined) target.labelIdentifierField = label.name;
  }
};
