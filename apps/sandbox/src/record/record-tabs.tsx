import { useId, useRef, type KeyboardEvent } from 'react';
import { goTo } from '../app/route.ts';
import type { StageRecord } from '../data/record.ts';
import { Icon } from '../icons/icon.tsx';
import type { ObjectMetadata, PageTab } from '../metadata/page-data.ts';
import { Widget } from './widget.tsx';

type Properties = {
  object: ObjectMetadata;
  record: StageRecord;
  tabs: readonly PageTab[];
  chosen: string | null;
  /** Where the tab is remembered; by default in the address. */
  onChoose?: (tabId: string) => void;
};

export const RecordTabs = ({
  object,
  record,
  tabs,
  chosen,
  onChoose = (id) => goTo(`#${id}`, { replace: true }),
}: Properties) => {
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const open = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  if (!open) return null;

  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const at = tabs.indexOf(open);
    const next = tabs[(at + (event.key === 'ArrowRight' ? 1 : tabs.length - 1)) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    bar.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.focus();
  };

  return (
    <>
      {tabs.length > 1 && (
        <div className="tabs" role="tablist" ref={bar} onKeyDown={move}>
          {tabs.map((tab) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              aria-selected={tab === open}
              aria-controls={`${id}-panel`}
              tabIndex={tab === open ? 0 : -1}
              className="tabs__tab"
              onClick={() => onChoose(tab.id)}
            >
              <Icon name={tab.icon ?? 'IconLayout'} size={16} />
              {tab.title}
            </button>
          ))}
        </div>
      )}
      <div
        className={`tab-panel tab-panel--${open.layoutMode.toLowerCase()}`}
        role={tabs.length > 1 ? 'tabpanel' : undefined}
        id={`${id}-panel`}
        aria-labelledby={tabs.length > 1 ? `${id}-${open.id}` : undefined}
      >
        {open.widgets.map((widget) => (
          <Widget key={widget.id} object={object} record={record} widget={widget} />
        ))}
      </div>
    </>
  );
};
