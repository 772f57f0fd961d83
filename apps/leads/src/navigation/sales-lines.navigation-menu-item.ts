import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.salesLines,
  type: NavigationMenuItemType.VIEW,
  name: 'Sales lines',
  icon: 'IconTimeline',
  viewUniversalIdentifier: IDENTIFIERS.views.salesLines,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 10,
});
