import type { ObjectMetadata, WorkspaceMetadata } from '../../metadata/metadata.ts';
import type { Manifest, TabManifest, WidgetManifest } from '../../runtime/app/manifest.ts';
import { frontComponentId } from '../front-component-id.ts';
import type { PageLayout, PageTab, PageWidget } from '../page-data.ts';
import type { Names } from './create-names.ts';

/** The app's page layouts, and for every other object the record page that Twenty gives it. */
export const buildPageLayouts = ({
  metadata,
  manifest,
  names,
}: {
  metadata: WorkspaceMetadata;
  manifest: Manifest | null;
  names: Names;
}): PageLayout[] => {
  const declared = (manifest?.pageLayouts ?? []).map((layout): PageLayout => {
    const added = manifest?.pageLayoutTabs.filter(
      (tab) => tab.pageLayoutUniversalIdentifier === layout.universalIdentifier,
    );
    return {
      id: layout.universalIdentifier,
      universalIdentifier: layout.universalIdentifier,
      name: layout.name,
      type: names.layoutType(layout.type),
      objectName: names.object(layout.objectUniversalIdentifier),
      tabs: [...layout.tabs, ...(added ?? [])].map((tab) => pageTab({ tab, manifest, names })).toSorted(byPosition),
    };
  });
  const hasPage = (object: ObjectMetadata): boolean =>
    declared.some((layout) => layout.type === 'RECORD_PAGE' && layout.objectName === object.nameSingular);
  return [...declared, ...metadata.objects.filter((object) => !hasPage(object)).map(defaultPage)];
};

const byPosition = (first: { position: number }, second: { position: number }): number =>
  first.position - second.position;

const pageTab = ({ tab, manifest, names }: { tab: TabManifest; manifest: Manifest | null; names: Names }): PageTab => {
  const added = manifest?.pageLayoutWidgets.filter(
    (widget) => widget.pageLayoutTabUniversalIdentifier === tab.universalIdentifier,
  );
  return {
    id: tab.universalIdentifier,
    title: tab.title,
    icon: tab.icon ?? null,
    position: tab.position,
    layoutMode: names.layoutMode(tab.layoutMode),
    widgets: [...tab.widgets, ...(added ?? [])].map((widget) => pageWidget({ widget, names })),
  };
};

const pageWidget = ({ widget, names }: { widget: WidgetManifest; names: Names }): PageWidget => {
  const { configuration } = widget;
  const component = textOf(configuration.frontComponentUniversalIdentifier);
  return {
    id: widget.universalIdentifier,
    title: widget.title,
    type: widget.type,
    objectName: names.object(widget.objectUniversalIdentifier),
    frontComponentId: component === null ? null : frontComponentId(component),
    // The SDK writes `viewId` with the view's universal identifier; older ones spell the key out.
    viewId: textOf(configuration.viewUniversalIdentifier ?? configuration.viewId),
    position: widget.position ?? null,
    configuration,
  };
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const DEFAULT_TABS = [
  { title: 'Home', icon: 'IconHome', type: 'FIELDS', relation: null },
  { title: 'Timeline', icon: 'IconTimelineEvent', type: 'TIMELINE', relation: 'timelineActivities' },
  { title: 'Tasks', icon: 'IconCheckbox', type: 'TASKS', relation: 'taskTargets' },
  { title: 'Notes', icon: 'IconNotes', type: 'NOTES', relation: 'noteTargets' },
  { title: 'Files', icon: 'IconPaperclip', type: 'FILES', relation: 'attachments' },
] as const;

const defaultPage = (object: ObjectMetadata): PageLayout => {
  const id = `record-page:${object.nameSingular}`;
  const tabs = DEFAULT_TABS.filter(
    ({ relation }) => relation === null || object.fields.some((field) => field.name === relation),
  );
  return {
    id,
    universalIdentifier: id,
    name: `${object.labelSingular} record page`,
    type: 'RECORD_PAGE',
    objectName: object.nameSingular,
    tabs: tabs.map(({ title, icon, type }, position): PageTab => {
      const widget = { title, type, objectName: object.nameSingular, frontComponentId: null, viewId: null };
      return {
        id: `${id}:${type}`,
        title,
        icon,
        position,
        layoutMode: type === 'FIELDS' ? 'VERTICAL_LIST' : 'CANVAS',
        widgets: [
          { ...widget, id: `${id}:${type}:widget`, position: null, configuration: { configurationType: type } },
        ],
      };
    }),
  };
};
