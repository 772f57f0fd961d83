import { PageLayoutTabLayoutMode } from 'twenty-sdk/define';

import { derivedIdentifier } from './derived-identifier.ts';

/** The identifier of a tab or widget of a page layout. */
export const layoutIdentifier = (layout: string, part: string): string => derivedIdentifier(layout, part);

/** A tab that one of Twenty's own widgets fills. */
export const canvasTab = (
  layout: string,
  tab: { title: string; type: 'TIMELINE' | 'NOTES' | 'TASKS' | 'FILES'; icon: string; position: number },
) => ({
  universalIdentifier: layoutIdentifier(layout, tab.title),
  title: tab.title,
  icon: tab.icon,
  position: tab.position,
  layoutMode: PageLayoutTabLayoutMode.CANVAS,
  widgets: [
    {
      universalIdentifier: layoutIdentifier(layout, `${tab.title} widget`),
      title: tab.title,
      type: tab.type,
      configuration: { configurationType: tab.type },
    },
  ],
});

/** A widget that one of the app's own panels fills. */
export const panelWidget = (layout: string, title: string, frontComponent: string) => ({
  universalIdentifier: layoutIdentifier(layout, `${title} panel`),
  title,
  type: 'FRONT_COMPONENT' as const,
  configuration: { configurationType: 'FRONT_COMPONENT' as const, frontComponentUniversalIdentifier: frontComponent },
});

/** The record's own fields, by the headings of a view. */
export const fieldsWidget = (layout: string, view: string) => ({
  universalIdentifier: layoutIdentifier(layout, 'Fields'),
  title: 'Fields',
  type: 'FIELDS' as const,
  configuration: { configurationType: 'FIELDS' as const, viewUniversalIdentifier: view },
});

/** The records that point here by a relation. */
export const relatedWidget = (layout: string, { title, field }: { title: string; field: string }) => ({
  universalIdentifier: layoutIdentifier(layout, `${title} widget`),
  title,
  type: 'FIELD' as const,
  configuration: { configurationType: 'FIELD' as const, fieldMetadataId: field, fieldDisplayMode: 'CARD' as const },
});
