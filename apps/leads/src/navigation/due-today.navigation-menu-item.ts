import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.dueToday,
  type: NavigationMenuItemType.VIEW,
  name: 'Due today',
  icon: 'IconCalendarDue',
  viewUniversalIdentifier: IDENTIFIERS.views.dueToday,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 4,
});
