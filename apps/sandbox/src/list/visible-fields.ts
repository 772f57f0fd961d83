import type { FieldMetadata, ObjectMetadata, PageView } from '../metadata/page-data.ts';

export type Column = { field: FieldMetadata; size: number; aggregateOperation: string | null };

/** The columns of a view in their order; the one that names the record comes first whatever the view says. */
export const visibleFields = ({ object, view }: { object: ObjectMetadata; view: PageView }): Column[] => {
  const columns = [...view.fields]
    .filter(({ isVisible }) => isVisible)
    .sort((a, b) => a.position - b.position)
    .flatMap(({ field: name, size, aggregateOperation }) => {
      const field = object.fields.find((one) => one.name === name);
      return field ? [{ field, size: size || 150, aggregateOperation }] : [];
    });
  const label = object.fields.find(({ name }) => name === object.labelIdentifierField);
  const rest = columns.filter(({ field }) => field !== label);
  const first = columns.find(({ field }) => field === label);
  return label ? [first ?? { field: label, size: 180, aggregateOperation: null }, ...rest] : rest;
};
