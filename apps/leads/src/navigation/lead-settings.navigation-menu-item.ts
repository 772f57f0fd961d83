import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.leadSettings,
  type: NavigationMenuItemType.VIEW,
  name: 'Settings',
  icon: 'IconSettings',
  viewUniversalIdentifier: IDENTIFIERS.views.leadSettings,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 12,
});
