import { defineNavigationMenuItem, NavigationMenuItemType } from 'twenty-sdk/define';

import { IDENTIFIERS } from '../identifiers.ts';

export default defineNavigationMenuItem({
  universalIdentifier: IDENTIFIERS.navigation.leadForms,
  type: NavigationMenuItemType.VIEW,
  name: 'Forms',
  icon: 'IconForms',
  viewUniversalIdentifier: IDENTIFIERS.views.leadForms,
  folderUniversalIdentifier: IDENTIFIERS.navigation.leadsFolder,
  position: 9,
});
