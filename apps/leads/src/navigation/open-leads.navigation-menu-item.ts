import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.openLeads,
  type: NavigationMenuItemType.VIEW,
  name: 'Open leads',
  icon: 'IconTargetArrow',
  viewUniversalIdentifier: IDENTIFIERS.views.openLeads,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 0,
});
