import type { ObjectMetadata, WorkspaceMetadata } from '../../metadata/metadata.ts';
import type { Manifest, ViewManifest } from '../../runtime/app/manifest.ts';
import type { PageView } from '../page-data.ts';
import type { Names } from './create-names.ts';

/** The app's views, and for every object the index view that Twenty makes by itself. */
export const buildViews = ({
  metadata,
  manifest,
  names,
}: {
  metadata: WorkspaceMetadata;
  manifest: Manifest | null;
  names: Names;
}): PageView[] => {
  const declared = (manifest?.views ?? []).flatMap((view): PageView[] => {
    const objectName = names.object(view.objectUniversalIdentifier);
    if (objectName === null) return [];
    const added = manifest?.viewFields.filter((field) => field.viewUniversalIdentifier === view.universalIdentifier);
    return [pageView({ view: { ...view, fields: [...view.fields, ...(added ?? [])] }, objectName, names })];
  });
  const hasIndex = (object: ObjectMetadata): boolean =>
    declared.some((view) => view.objectName === object.nameSingular && view.key === 'INDEX');
  return [...declared, ...metadata.objects.filter((object) => !hasIndex(object)).map(indexView)];
};

const byPosition = (first: { position: number }, second: { position: number }): number =>
  first.position - second.position;

const pageView = ({ view, objectName, names }: { view: ViewManifest; objectName: string; names: Names }): PageView => ({
  id: view.universalIdentifier,
  universalIdentifier: view.universalIdentifier,
  name: view.name,
  icon: view.icon ?? null,
  objectName,
  type: names.viewType(view.type),
  key: view.key === 'INDEX' ? 'INDEX' : null,
  position: view.position,
  isCompact: view.isCompact,
  openRecordIn: names.openRecordIn(view.openRecordIn),
  groupByField: names.field(view.mainGroupByFieldMetadataUniversalIdentifier),
  calendarField: names.field(view.calendarFieldMetadataUniversalIdentifier),
  fields: view.fields
    .flatMap(({ fieldMetadataUniversalIdentifier, position, isVisible, size, ...entry }) => {
      const field = names.field(fieldMetadataUniversalIdentifier);
      const groupId = entry.viewFieldGroupUniversalIdentifier ?? null;
      const aggregateOperation = entry.aggregateOperation ?? null;
      return field === null ? [] : [{ field, position, isVisible, size, aggregateOperation, groupId }];
    })
    .toSorted(byPosition),
  fieldGroups: view.fieldGroups
    .map(({ universalIdentifier, name, position, isVisible }) => ({
      id: universalIdentifier,
      name,
      position,
      isVisible,
    }))
    .toSorted(byPosition),
  filters: view.filters.flatMap((filter) => {
    const field = names.field(filter.fieldMetadataUniversalIdentifier);
    if (field === null) return [];
    const { operand, value, subFieldName, viewFilterGroupUniversalIdentifier } = filter;
    const groupId = viewFilterGroupUniversalIdentifier ?? null;
    return [{ field, operand, value, subField: subFieldName ?? null, groupId }];
  }),
  filterGroups: view.filterGroups.map((group) => ({
    id: group.universalIdentifier,
    logicalOperator: names.logicalOperator(group.logicalOperator),
    parentId: group.parentViewFilterGroupUniversalIdentifier ?? null,
  })),
  sorts: view.sorts.flatMap(({ fieldMetadataUniversalIdentifier, direction, subFieldName }) => {
    const field = names.field(fieldMetadataUniversalIdentifier);
    return field === null ? [] : [{ field, direction: names.direction(direction), subField: subFieldName ?? null }];
  }),
  groups: view.groups
    .map(({ fieldValue, position, isVisible }) => ({ value: fieldValue, position, isVisible }))
    .toSorted(byPosition),
});

/** Columns of a view that nobody declared: the label, then the first fields that say something. */
const COLUMNS = 7;

const indexView = (object: ObjectMetadata): PageView => {
  const label = object.fields.filter((field) => field.name === object.labelIdentifierField);
  const others = object.fields.filter(
    (field) => field.name !== object.labelIdentifierField && !field.isSystem && field.relation?.kind !== 'ONE_TO_MANY',
  );
  return {
    id: `index:${object.nameSingular}`,
    universalIdentifier: `index:${object.nameSingular}`,
    name: `All ${object.labelPlural}`,
    icon: 'IconList',
    objectName: object.nameSingular,
    type: 'TABLE',
    key: 'INDEX',
    position: 0,
    isCompact: false,
    openRecordIn: 'SIDE_PANEL',
    groupByField: null,
    calendarField: null,
    fields: [...label, ...others].slice(0, COLUMNS).map(({ name }, position) => ({
      field: name,
      position,
      isVisible: true,
      size: 180,
      aggregateOperation: null,
      groupId: null,
    })),
    fieldGroups: [],
    filters: [],
    filterGroups: [],
    sorts: [],
    groups: [],
  };
};
