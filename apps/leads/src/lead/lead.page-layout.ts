import { definePageLayout, PageLayoutTabLayoutMode } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { canvasTab, fieldsWidget, layoutIdentifier, panelWidget, relatedWidget } from '../support/page-layout-parts.ts';

const layout = IDENTIFIERS.pageLayouts.lead;
const { object, fields } = IDENTIFIERS.objects.lead;
const { frontComponents } = IDENTIFIERS;

/** An app's record page replaces Twenty's own, so it brings everything a rep expects there. */
export default definePageLayout({
  universalIdentifier: layout,
  name: 'Lead',
  type: 'RECORD_PAGE',
  objectUniversalIdentifier: object,
  tabs: [
    {
      universalIdentifier: layoutIdentifier(layout, 'Home'),
      title: 'Home',
      icon: 'IconHome',
      position: 0,
      layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
      widgets: [fieldsWidget(layout, IDENTIFIERS.views.leadFields)],
    },
    {
      universalIdentifier: layoutIdentifier(layout, 'Qualification'),
      title: 'Qualification',
      icon: 'IconChecklist',
      position: 10,
      layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
      widgets: [panelWidget(layout, 'Qualification', frontComponents.qualificationPanel)],
    },
    {
      universalIdentifier: layoutIdentifier(layout, 'Score'),
      title: 'Score',
      icon: 'IconGauge',
      position: 20,
      layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
      widgets: [panelWidget(layout, 'Score', frontComponents.scoreCard)],
    },
    {
      universalIdentifier: layoutIdentifier(layout, 'Conversion'),
      title: 'Conversion',
      icon: 'IconArrowsExchange',
      position: 30,
      layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
      widgets: [panelWidget(layout, 'Conversion', frontComponents.conversionPanel)],
    },
    {
      universalIdentifier: layoutIdentifier(layout, 'Touches'),
      title: 'Touches',
      icon: 'IconHandClick',
      position: 40,
      layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
      widgets: [relatedWidget(layout, { title: 'Touches', field: fields.touches })],
    },
    canvasTab(layout, { title: 'Timeline', type: 'TIMELINE', icon: 'IconTimelineEvent', position: 50 }),
    canvasTab(layout, { title: 'Notes', type: 'NOTES', icon: 'IconNotes', position: 60 }),
    canvasTab(layout, { title: 'Tasks', type: 'TASKS', icon: 'IconCheckbox', position: 70 }),
    canvasTab(layout, { title: 'Files', type: 'FILES', icon: 'IconPaperclip', position: 80 }),
  ],
});
