import { definePageLayout, PageLayoutTabLayoutMode } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';
import { canvasTab, fieldsWidget, layoutIdentifier, panelWidget, relatedWidget } from '../support/page-layout-parts.ts';

const layout = IDENTIFIERS.pageLayouts.leadScoreModel;
const { object, fields } = IDENTIFIERS.objects.leadScoreModel;

export default definePageLayout({
  universalIdentifier: layout,
  name: 'Score model',
  type: 'RECORD_PAGE',
  objectUniversalIdentifier: object,
  tabs: [
    {
      universalIdentifier: layoutIdentifier(layout, 'Home'),
      title: 'Home',
      icon: 'IconHome',
      position: 0,
      layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
      widgets: [fieldsWidget(layout, IDENTIFIERS.views.scoreModelFields)],
    },
    {
      universalIdentifier: layoutIdentifier(layout, 'Rules'),
      title: 'Rules',
      icon: 'IconGauge',
      position: 10,
      layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
      widgets: [panelWidget(layout, 'Rules', IDENTIFIERS.frontComponents.scoreModelPanel)],
    },
    {
      universalIdentifier: layoutIdentifier(layout, 'Rule records'),
      title: 'Rule records',
      icon: 'IconListCheck',
      position: 20,
      layoutMode: PageLayoutTabLayoutMode.VERTICAL_LIST,
      widgets: [relatedWidget(layout, { title: 'Rules', field: fields.rules })],
    },
    canvasTab(layout, { title: 'Timeline', type: 'TIMELINE', icon: 'IconTimelineEvent', position: 30 }),
    canvasTab(layout, { title: 'Notes', type: 'NOTES', icon: 'IconNotes', position: 40 }),
  ],
});
