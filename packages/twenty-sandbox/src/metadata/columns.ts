import { capitalize } from './capitalize.ts';
import { ACTOR_SOURCES, COMPOSITE_TYPES } from './composite-types.ts';
import type { FieldMetadata, FieldType } from './metadata.ts';

export type Column = {
  /** In the table: `emailsPrimaryEmail`, `companyId`. */
  name: string;
  /** In the API: the field, and the part of it for composite ones. */
  field: string;
  subField: string | null;
  type: FieldType;
  /** What the API answers when the column holds NULL. */
  emptyValue: '' | readonly [] | null;
  isPartOfUnique: boolean;
  /** The database refuses NULL here. */
  isRequired: boolean;
  /** The values that a select may hold, in their order: it sorts and compares by it, not by the alphabet. */
  options: readonly string[] | null;
};

/** The columns that hold a field; none for a list of related records and for the search vector. */
export const columnsOf = (field: FieldMetadata): Column[] => {
  const subFields = COMPOSITE_TYPES[field.type];
  if (subFields !== undefined) {
    return subFields.map((subField) => ({
      name: field.name + capitalize(subField.name),
      field: field.name,
      subField: subField.name,
      type: subField.type,
      emptyValue: subField.emptyValue,
      isPartOfUnique: subField.isPartOfUnique === true,
      isRequired: subField.isRequired === true && !field.isNullable,
      options: subField.type === 'SELECT' ? ACTOR_SOURCES : null,
    }));
  }
  if (field.type === 'TS_VECTOR') return [];
  if (field.type !== 'RELATION') {
    const options = field.options?.map((option) => option.value);
    return [{ ...plain(field.name, field.name, field.type, options), isRequired: !field.isNullable }];
  }
  const joinColumn = field.relation?.joinColumn;
  return joinColumn ? [plain(joinColumn, field.name, 'UUID')] : [];
};

const plain = (name: string, field: string, type: FieldType, options?: readonly string[]): Column => ({
  name,
  field,
  subField: null,
  type,
  emptyValue: type === 'TEXT' ? '' : type === 'ARRAY' || type === 'MULTI_SELECT' ? [] : null,
  isPartOfUnique: true,
  isRequired: false,
  options: type === 'SELECT' || type === 'RATING' ? (options ?? []) : null,
});
