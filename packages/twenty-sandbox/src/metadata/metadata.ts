/** Field types of the workspaces that the sandbox can hold. */
export type FieldType =
  | 'UUID'
  | 'TEXT'
  | 'NUMBER'
  | 'NUMERIC'
  | 'BOOLEAN'
  | 'DATE'
  | 'DATE_TIME'
  | 'SELECT'
  | 'MULTI_SELECT'
  | 'RATING'
  | 'ARRAY'
  | 'RAW_JSON'
  | 'POSITION'
  | 'TS_VECTOR'
  | 'FILES'
  | 'ACTOR'
  | 'ADDRESS'
  | 'CURRENCY'
  | 'EMAILS'
  | 'FULL_NAME'
  | 'LINKS'
  | 'PHONES'
  | 'RICH_TEXT'
  | 'RELATION';

export type SelectOption = { id: string; value: string; label: string; color: string; position: number };

export type Relation = {
  kind: 'MANY_TO_ONE' | 'ONE_TO_MANY';
  targetObject: string;
  /** The field on the other side. */
  targetField: string;
  /** `companyId`; null on the ONE_TO_MANY side. */
  joinColumn: string | null;
  onDelete: 'SET_NULL' | 'CASCADE' | 'RESTRICT' | 'NO_ACTION';
};

export type FieldMetadata = {
  id: string;
  universalIdentifier: string;
  name: string;
  label: string;
  description: string | null;
  icon: string | null;
  type: FieldType;
  isNullable: boolean;
  isUnique: boolean;
  /** Added by the server, not by a person or an app. */
  isSystem: boolean;
  isCustom: boolean;
  /** As declared; text values stand in quotes inside quotes (`"'NEW'"`), as Twenty keeps them. */
  defaultValue: unknown;
  options: SelectOption[] | null;
  settings: Record<string, unknown> | null;
  relation: Relation | null;
};

export type ObjectMetadata = {
  id: string;
  universalIdentifier: string;
  nameSingular: string;
  namePlural: string;
  labelSingular: string;
  labelPlural: string;
  description: string | null;
  icon: string | null;
  isCustom: boolean;
  isSystem: boolean;
  labelIdentifierField: string;
  fields: FieldMetadata[];
  /** Unique indexes besides those of unique fields: lists of column names. */
  uniqueIndexes: string[][];
};

export type WorkspaceMetadata = { objects: ObjectMetadata[] };
