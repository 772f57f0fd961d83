import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.scoreModels,
  type: NavigationMenuItemType.VIEW,
  name: 'Score models',
  icon: 'IconGauge',
  viewUniversalIdentifier: IDENTIFIERS.views.scoreModels,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 11,
});
