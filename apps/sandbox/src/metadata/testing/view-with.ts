import type { PageView } from '../page-data.ts';

export const viewWith = (part: Partial<PageView> = {}): PageView => ({
  id: 'view',
  universalIdentifier: 'view',
  name: 'All leads',
  icon: null,
  objectName: 'lead',
  type: 'TABLE',
  key: null,
  position: 0,
  isCompact: false,
  openRecordIn: 'SIDE_PANEL',
  groupByField: null,
  calendarField: null,
  fields: [],
  fieldGroups: [],
  filters: [],
  filterGroups: [],
  sorts: [],
  groups: [],
  ...part,
});
