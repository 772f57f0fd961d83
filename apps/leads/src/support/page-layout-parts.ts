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
