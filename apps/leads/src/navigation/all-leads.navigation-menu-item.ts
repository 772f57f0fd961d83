import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.allLeads,
  type: NavigationMenuItemType.VIEW,
  name: 'All leads',
  icon: 'IconList',
  viewUniversalIdentifier: IDENTIFIERS.views.allLeads,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 6,
});
