import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  type: NavigationMenuItemType.FOLDER,
  name: 'Leads',
  icon: 'IconTargetArrow',
  color: 'orange',
  position: 0,
});
