import { listAddress } from '../app/addresses.ts';
import type { PageData } from '../metadata/page-data.ts';
import { navigationAddress } from './navigation-address.ts';

/** Where the page opens: the app's first item, else the first list there is. */
export const firstAddress = (page: PageData): string => {
  const inFolder = page.navigation.filter(({ folderId }) => folderId !== null);
  for (const item of [...inFolder, ...page.navigation]) {
    const address = navigationAddress({ item, page });
    if (address?.startsWith('/')) return address;
  }
  const [object] = page.objects.filter(({ isSystem }) => !isSystem);
  return object ? listAddress(object) : '/';
};
