import type { FieldMetadata, ObjectMetadata, PageView } from '../metadata/page-data.ts';
import { isShown } from '../metadata/select-fields.ts';

export type FieldGroup = { name: string; fields: FieldMetadata[] };

const SYSTEM = new Set(['createdAt', 'createdBy', 'updatedAt', 'updatedBy']);

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

/** Which fields a record page lists, under which headings. Without a view of its own: all, the server's own ones last. */
export const fieldGroups = ({ object, view }: { object: ObjectMetadata; view: PageView | undefined }): FieldGroup[] => {
  const shown = object.fields.filter((field) => isShown(field) && field.name !== object.labelIdentifierField);
  if (!view || view.fields.length === 0) {
    const own = shown.filter(({ name }) => !SYSTEM.has(name));
    const system = shown.filter(({ name }) => SYSTEM.has(name));
    return [
      { name: 'General', fields: own },
      { name: 'System', fields: system },
    ].filter(({ fields }) => fields.length > 0);
  }
  const visible = [...view.fields].filter(({ isVisible }) => isVisible).sort(byPosition);
  const fieldsOf = (groupId: string | null) =>
    visible
      .filter((entry) => entry.groupId === groupId)
      .flatMap((entry) => object.fields.find(({ name }) => name === entry.field) ?? []);
  const groups = [...view.fieldGroups]
    .filter(({ isVisible }) => isVisible)
    .sort(byPosition)
    .map(({ id, name }) => ({ name, fields: fieldsOf(id) }));
  const rest = fieldsOf(null);
  return [...groups, ...(rest.length ? [{ name: 'General', fields: rest }] : [])].filter(
    ({ fields }) => fields.length > 0,
  );
};
