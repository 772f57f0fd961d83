import { listAddress } from '../app/addresses.ts';
import type { PageData, PageNavigationItem } from '../metadata/page-data.ts';

type Page = Pick<PageData, 'objects' | 'views'>;

/** Where an item of the navigation leads; null for a folder and for what is not there. */
export const navigationAddress = ({ item, page }: { item: PageNavigationItem; page: Page }): string | null => {
  switch (item.type) {
    case 'OBJECT': {
      const object = page.objects.find(({ nameSingular }) => nameSingular === item.objectName);
      return object ? listAddress(object) : null;
    }
    case 'VIEW': {
      const view = page.views.find(({ id }) => id === item.viewId);
      const object = page.objects.find(({ nameSingular }) => nameSingular === view?.objectName);
      return object && view ? listAddress(object, view) : null;
    }
    case 'PAGE_LAYOUT':
      return item.pageLayoutId && `/page/${item.pageLayoutId}`;
    case 'LINK':
      return item.link && /^(https?:\/\/|\/)/.test(item.link) ? item.link : null;
    default:
      return null;
  }
};
