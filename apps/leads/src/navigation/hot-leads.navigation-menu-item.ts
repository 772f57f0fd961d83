import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.hotLeads,
  type: NavigationMenuItemType.VIEW,
  name: 'Hot',
  icon: 'IconFlame',
  viewUniversalIdentifier: IDENTIFIERS.views.hotLeads,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 2,
});
