import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.byStatus,
  type: NavigationMenuItemType.VIEW,
  name: 'By status',
  icon: 'IconLayoutKanban',
  viewUniversalIdentifier: IDENTIFIERS.views.byStatus,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 5,
});
