import { columnsOf, type Column } from './columns.ts';
import type { FieldMetadata, ObjectMetadata, WorkspaceMetadata } from './metadata.ts';

/** An object with what the engine looks up all the time. */
export type ObjectModel = {
  metadata: ObjectMetadata;
  name: string;
  table: string;
  columns: readonly Column[];
  /** Fields by name. */
  fields: ReadonlyMap<string, FieldMetadata>;
  /** `companyId` → the relation `company`. */
  joinColumns: ReadonlyMap<string, FieldMetadata>;
  /** Column lists that must be unique, the primary key apart. */
  uniqueColumns: readonly (readonly Column[])[];
};

export type WorkspaceModel = ReadonlyMap<string, ObjectModel>;

export const workspaceModel = (metadata: WorkspaceMetadata): WorkspaceModel =>
  new Map(metadata.objects.map((object) => [object.nameSingular, objectModel(object)]));

const objectModel = (metadata: ObjectMetadata): ObjectModel => {
  const columns = metadata.fields.flatMap(columnsOf);
  const unique = metadata.fields
    .filter((field) => field.isUnique)
    .map((field) => columnsOf(field).filter((column) => column.isPartOfUnique));
  const declared = metadata.uniqueIndexes.map((names) => columns.filter((column) => names.includes(column.name)));
  return {
    metadata,
    name: metadata.nameSingular,
    // Custom tables carry an underscore, as in Twenty: error messages of the database name the table.
    table: metadata.isCustom ? `_${metadata.nameSingular}` : metadata.nameSingular,
    columns,
    fields: new Map(metadata.fields.map((field) => [field.name, field])),
    joinColumns: new Map(
      metadata.fields.flatMap((field) =>
        field.relation?.joinColumn ? [[field.relation.joinColumn, field] as const] : [],
      ),
    ),
    uniqueColumns: [...unique, ...declared].filter((group) => group.length > 0),
  };
};
