import { useId, useState } from 'react';
import type { Route } from '../app/route.ts';
import { useStage } from '../app/stage.ts';
import { Icon } from '../icons/icon.tsx';
import { Tile } from '../icons/tile.tsx';
import type { PageNavigationItem } from '../metadata/page-data.ts';
import { NavigationItem } from './navigation-item.tsx';

export const NavigationFolder = ({ folder, route }: { folder: PageNavigationItem; route: Route }) => {
  const { page } = useStage();
  const [isOpen, setOpen] = useState(true);
  const id = useId();
  const items = page.navigation.filter(({ folderId }) => folderId === folder.id);
  return (
    <li>
      <button
        type="button"
        className="navigation__item"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Tile icon={folder.icon ?? 'IconFolder'} color={folder.color ?? 'gray'} />
        <span className="navigation__name">{folder.name}</span>
        <Icon name={isOpen ? 'IconChevronDown' : 'IconChevronRight'} size={14} className="navigation__chevron" />
      </button>
      {isOpen && (
        <ul id={id} className="navigation__list navigation__list--inner">
          {items.map((item) => (
            <NavigationItem key={item.id} item={item} route={route} color={folder.color} />
          ))}
        </ul>
      )}
    </li>
  );
};
