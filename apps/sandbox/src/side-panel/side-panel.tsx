import { useEffect } from 'react';
import { recordAddress } from '../app/addresses.ts';
import { Link } from '../app/link.tsx';
import { useStage } from '../app/stage.ts';
import { CommandMenu } from '../command-menu/command-menu.tsx';
import { FrontComponentView } from '../front-component-host/front-component-view.tsx';
import { Icon } from '../icons/icon.tsx';
import { Tile } from '../icons/tile.tsx';
import { objectColor } from '../metadata/object-color.ts';
import { RecordPanel } from '../record/record-panel.tsx';
import { useSidePanel, type SidePanelPage } from './side-panel-context.ts';
import './side-panel.css';

const Title = ({ page }: { page: Exclude<SidePanelPage, { kind: 'command-menu' }> }) => {
  const { objectNamed } = useStage();
  if (page.kind === 'front-component') {
    return (
      <>
        <Icon name={page.icon ?? 'IconApps'} size={16} />
        <span dir="auto">{page.title}</span>
      </>
    );
  }
  const object = objectNamed(page.objectName);
  return (
    <>
      <Tile icon={object?.icon ?? 'IconTag'} color={object ? objectColor(object) : 'gray'} />
      <span>{object?.labelSingular}</span>
      <Link className="side-panel__open" href={recordAddress(page.objectName, page.recordId)}>
        Open <Icon name="IconArrowUpRight" size={14} />
      </Link>
    </>
  );
};

/** The panel on the right: commands, a record, or a front component; the last one opened shows. */
export const SidePanel = () => {
  const { pages, back, close } = useSidePanel();
  const { objectNamed } = useStage();
  const page = pages.at(-1);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) close();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [close]);

  if (!page) return null;
  if (page.kind === 'command-menu') {
    return (
      <aside className="side-panel" aria-label="Command menu">
        <CommandMenu />
      </aside>
    );
  }
  const object = page.kind === 'record' ? objectNamed(page.objectName) : null;
  return (
    <aside
      className="side-panel"
      aria-label={page.kind === 'record' ? (object?.labelSingular ?? 'Record') : page.title}
    >
      <header className="side-panel__head">
        {pages.length > 1 && (
          <button type="button" className="icon-button" aria-label="Back" onClick={back}>
            <Icon name="IconChevronLeft" size={16} />
          </button>
        )}
        <Title page={page} />
        <button
          type="button"
          className="button button--square side-panel__close"
          aria-label="Close side panel"
          onClick={close}
        >
          <Icon name="IconX" size={16} />
        </button>
      </header>
      <div className="side-panel__body">
        {page.kind === 'record' && object && (
          <RecordPanel key={page.recordId} object={object} recordId={page.recordId} />
        )}
        {page.kind === 'front-component' && (
          <FrontComponentView
            key={`${page.frontComponentId} ${page.recordIds.join()}`}
            frontComponentId={page.frontComponentId}
            recordIds={page.recordIds}
          />
        )}
      </div>
    </aside>
  );
};
