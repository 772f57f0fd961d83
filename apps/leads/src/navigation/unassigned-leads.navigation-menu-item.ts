import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.unassignedLeads,
  type: NavigationMenuItemType.VIEW,
  name: 'Unassigned',
  icon: 'IconUserQuestion',
  viewUniversalIdentifier: IDENTIFIERS.views.unassignedLeads,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 3,
});
