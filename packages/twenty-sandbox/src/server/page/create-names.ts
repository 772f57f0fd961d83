import type { WorkspaceMetadata } from '../../metadata/metadata.ts';

export type Names = ReturnType<typeof createNames>;

/** From universal identifiers to names; null where the workspace knows none. */
export const createNames = (metadata: WorkspaceMetadata) => {
  const objects = new Map(metadata.objects.map((object) => [object.universalIdentifier, object.nameSingular]));
  const fields = new Map(
    metadata.objects.flatMap((object) => object.fields.map((field) => [field.universalIdentifier, field.name])),
  );
  return {
    object: (identifier: string | null | undefined): string | null => objects.get(identifier ?? '') ?? null,
    field: (identifier: string | null | undefined): string | null => fields.get(identifier ?? '') ?? null,
    viewType: oneOf(['TABLE', 'KANBAN', 'CALENDAR', 'FIELDS_WIDGET', 'TABLE_WIDGET'], 'TABLE'),
    commandAvailability: oneOf(['GLOBAL', 'GLOBAL_OBJECT_CONTEXT', 'RECORD_SELECTION', 'FALLBACK'], 'GLOBAL'),
    navigationType: oneOf(['FOLDER', 'OBJECT', 'VIEW', 'LINK', 'PAGE_LAYOUT', 'RECORD'], 'LINK'),
    layoutType: oneOf(['RECORD_PAGE', 'RECORD_INDEX', 'DASHBOARD', 'STANDALONE_PAGE'], 'RECORD_PAGE'),
    layoutMode: oneOf(['GRID', 'VERTICAL_LIST', 'CANVAS'], 'VERTICAL_LIST'),
    openRecordIn: oneOf(['SIDE_PANEL', 'RECORD_PAGE'], 'SIDE_PANEL'),
    logicalOperator: oneOf(['AND', 'OR', 'NOT'], 'AND'),
    direction: oneOf(['ASC', 'DESC'], 'ASC'),
  };
};

const oneOf =
  <const Value extends string>(values: readonly Value[], otherwise: NoInfer<Value>) =>
  (given: string): Value =>
    values.find((value) => value === given) ?? otherwise;
