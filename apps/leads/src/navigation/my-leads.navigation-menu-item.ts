import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.myLeads,
  type: NavigationMenuItemType.VIEW,
  name: 'My leads',
  icon: 'IconUser',
  viewUniversalIdentifier: IDENTIFIERS.views.myLeads,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 1,
});
