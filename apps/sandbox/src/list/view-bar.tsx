import { useState } from 'react';
import { listAddress } from '../app/addresses.ts';
import { goTo } from '../app/route.ts';
import { useStage } from '../app/stage.ts';
import { Menu, MenuItem } from '../fields/edit/menu.tsx';
import { Icon } from '../icons/icon.tsx';
import { iconOfField } from '../metadata/icons-of-types.ts';
import type { ObjectMetadata, PageView } from '../metadata/page-data.ts';
import { FilterMenu } from './filter-menu.tsx';
import type { Adjustment } from './use-adjusted-view.ts';
import { ViewChips } from './view-chips.tsx';

type Properties = {
  object: ObjectMetadata;
  view: PageView;
  count: number | null;
  onAdjust: (adjustment: Adjustment) => void;
};

/** Which view is open, the way to the object's others, and what the reader may change about it. */
export const ViewBar = ({ object, view, count, onAdjust }: Properties) => {
  const { page } = useStage();
  const [openMenu, setOpenMenu] = useState<'views' | 'filter' | 'sort' | null>(null);
  const toggle = (menu: 'views' | 'filter' | 'sort') => setOpenMenu((current) => (current === menu ? null : menu));
  const close = () => setOpenMenu(null);
  const views = page.views.filter((one) => one.objectName === object.nameSingular && !one.type.endsWith('_WIDGET'));
  const shownFields = view.fields.flatMap(({ field, isVisible }) =>
    isVisible ? (object.fields.find(({ name }) => name === field) ?? []) : [],
  );

  return (
    <>
      <div className="view-bar">
        <div className="view-bar__side">
          <button
            type="button"
            className="view-bar__view"
            aria-haspopup="listbox"
            aria-expanded={openMenu === 'views'}
            onClick={() => toggle('views')}
          >
            <Icon name={view.icon ?? (view.type === 'KANBAN' ? 'IconLayoutKanban' : 'IconList')} size={16} />
            <span className="view-bar__name">{view.name}</span>
            <span className="view-bar__count">· {count?.toLocaleString('en-US') ?? '…'}</span>
            <Icon name="IconChevronDown" size={14} />
          </button>
          {openMenu === 'views' && (
            <Menu label="Views" onClose={close}>
              {views.map((one) => (
                <MenuItem
                  key={one.id}
                  isChosen={one.id === view.id}
                  onChoose={() => {
                    close();
                    goTo(listAddress(object, one));
                  }}
                >
                  <Icon name={one.icon ?? 'IconList'} size={16} />
                  {one.name}
                </MenuItem>
              ))}
            </Menu>
          )}
        </div>
        <div className="view-bar__side view-bar__side--end">
          <button
            type="button"
            className="view-bar__button"
            aria-expanded={openMenu === 'filter'}
            onClick={() => toggle('filter')}
          >
            Filter
          </button>
          <button
            type="button"
            className="view-bar__button"
            aria-expanded={openMenu === 'sort'}
            onClick={() => toggle('sort')}
          >
            Sort
          </button>
          {openMenu === 'filter' && (
            <FilterMenu
              fields={shownFields}
              onChoose={(filter) => {
                close();
                onAdjust({ filters: [...view.filters, filter] });
              }}
              onClose={close}
            />
          )}
          {openMenu === 'sort' && (
            <Menu label="Sort by" onClose={close}>
              {shownFields.map((field) => (
                <MenuItem
                  key={field.name}
                  onChoose={() => {
                    close();
                    const others = view.sorts.filter((sort) => sort.field !== field.name);
                    onAdjust({ sorts: [...others, { field: field.name, direction: 'ASC', subField: null }] });
                  }}
                >
                  <Icon name={iconOfField(field)} size={16} />
                  {field.label}
                </MenuItem>
              ))}
            </Menu>
          )}
        </div>
      </div>
      <ViewChips object={object} view={view} onAdjust={onAdjust} />
    </>
  );
};
