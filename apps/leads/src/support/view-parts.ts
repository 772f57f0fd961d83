import { type ViewFilterOperand, type ViewManifestFilterValue, ViewSortDirection } from 'twenty-sdk/define';

import { derivedIdentifier } from './derived-identifier.ts';

/** Columns in the order given; `sizes` are pixels. */
export const viewColumns = (view: string, columns: readonly (readonly [field: string, size: number])[]) =>
  columns.map(([field, size], position) => ({
    universalIdentifier: derivedIdentifier(view, `column ${field}`),
    fieldMetadataUniversalIdentifier: field,
    position,
    size,
    isVisible: true,
  }));

/** Filters that must all hold. */
export const viewFilters = (
  view: string,
  filters: readonly { field: string; operand: ViewFilterOperand; value: ViewManifestFilterValue }[],
) =>
  filters.map(({ field, operand, value }) => ({
    universalIdentifier: derivedIdentifier(view, `filter ${field} ${operand}`),
    fieldMetadataUniversalIdentifier: field,
    operand,
    value,
  }));

/**
 * Sorts, the first one first. Twenty keeps no place for a sort: it applies them in the order in which they were made. So an
 * upgrade can add a sort behind those that are there, and never before them.
 */
export const viewSorts = (view: string, fields: readonly (readonly [field: string, direction: 'ASC' | 'DESC'])[]) =>
  fields.map(([field, direction]) => ({
    universalIdentifier: derivedIdentifier(view, `sort ${field}`),
    fieldMetadataUniversalIdentifier: field,
    direction: ViewSortDirection[direction],
  }));

export const viewGroups = (view: string, values: readonly string[]) =>
  values.map((fieldValue, position) => ({
    universalIdentifier: derivedIdentifier(view, `group ${fieldValue}`),
    fieldValue,
    position,
    isVisible: true,
  }));

/** The fields of a record page, by heading. */
export const viewFieldGroups = (
  view: string,
  groups: readonly (readonly [name: string, members: readonly string[]])[],
) => {
  const groupIdentifier = (name: string) => derivedIdentifier(view, `group ${name}`);
  return {
    fieldGroups: groups.map(([name], position) => ({
      universalIdentifier: groupIdentifier(name),
      name,
      position,
      isVisible: true,
    })),
    fields: groups.flatMap(([name, members]) =>
      members.map((field, position) => ({
        universalIdentifier: derivedIdentifier(view, `field ${field}`),
        fieldMetadataUniversalIdentifier: field,
        viewFieldGroupUniversalIdentifier: groupIdentifier(name),
        position,
        size: 0,
        isVisible: true,
      })),
    ),
  };
};

/** The filter value that means the person who looks. */
export const ME = { isCurrentWorkspaceMemberSelected: true, selectedRecordIds: [] };
