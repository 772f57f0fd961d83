import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.incompleteLeads,
  type: NavigationMenuItemType.VIEW,
  name: 'Incomplete',
  icon: 'IconPuzzle',
  viewUniversalIdentifier: IDENTIFIERS.views.incompleteLeads,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 7,
});
