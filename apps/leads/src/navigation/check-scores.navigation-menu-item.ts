import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.checkScores,
  type: NavigationMenuItemType.VIEW,
  name: 'Check the score',
  icon: 'IconAlertTriangle',
  viewUniversalIdentifier: IDENTIFIERS.views.checkScores,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 8,
});
