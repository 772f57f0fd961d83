import { Link } from '../app/link.tsx';
import type { Route } from '../app/route.ts';
import { useStage } from '../app/stage.ts';
import { Tile } from '../icons/tile.tsx';
import { objectColor } from '../metadata/object-color.ts';
import type { PageNavigationItem } from '../metadata/page-data.ts';
import { navigationAddress } from './navigation-address.ts';

type Properties = { item: PageNavigationItem; route: Route; color?: string | null };

export const NavigationItem = ({ item, route, color = null }: Properties) => {
  const { page, objectNamed } = useStage();
  const address = navigationAddress({ item, page });
  if (!address) return null;

  const view = page.views.find(({ id }) => id === item.viewId);
  const object = objectNamed(item.objectName ?? view?.objectName ?? '');
  const isCurrent =
    (item.type === 'OBJECT' &&
      route.kind === 'list' &&
      route.objectNamePlural === object?.namePlural &&
      !route.viewId) ||
    (item.type === 'VIEW' && route.kind === 'list' && route.viewId === item.viewId) ||
    (item.type === 'OBJECT' && route.kind === 'record' && route.objectName === object?.nameSingular) ||
    (item.type === 'PAGE_LAYOUT' && route.kind === 'layout' && route.pageLayoutId === item.pageLayoutId);
  const detail = item.type === 'VIEW' && item.folderId === null ? object?.labelSingular : null;

  return (
    <li>
      <Link href={address} className="navigation__item" aria-current={isCurrent ? 'page' : undefined}>
        <Tile
          icon={item.icon ?? view?.icon ?? object?.icon ?? 'IconLink'}
          color={item.color ?? color ?? (object ? objectColor(object) : 'gray')}
        />
        <span className="navigation__name">
          {item.name}
          {detail && <span className="navigation__detail"> · {detail}</span>}
        </span>
      </Link>
    </li>
  );
};
