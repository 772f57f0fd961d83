import { useEffect, useState } from 'react';
import { ListPage } from '../list/list-page.tsx';
import { Navigation } from '../navigation/navigation.tsx';
import { LayoutPage } from '../record/layout-page.tsx';
import { RecordPage } from '../record/record-page.tsx';
import { SidePanel } from '../side-panel/side-panel.tsx';
import { useSidePanel } from '../side-panel/side-panel-context.ts';
import { goTo, useRoute } from './route.ts';
import { useStage } from './stage.ts';
import { firstAddress } from '../navigation/first-address.ts';

const Room = () => {
  const { page, objectNamed } = useStage();
  const route = useRoute();
  useEffect(() => {
    if (route.kind === 'home') goTo(firstAddress(page), { replace: true });
  }, [route, page]);

  if (route.kind === 'list') {
    const object = page.objects.find(({ namePlural }) => namePlural === route.objectNamePlural);
    const views = page.views.filter(({ objectName }) => objectName === object?.nameSingular);
    const view = views.find(({ id }) => id === route.viewId) ?? views.find(({ key }) => key === 'INDEX') ?? views[0];
    if (object && view) return <ListPage key={view.id} object={object} view={view} />;
  }
  if (route.kind === 'record') {
    const object = objectNamed(route.objectName);
    if (object) return <RecordPage key={route.recordId} object={object} recordId={route.recordId} tab={route.tab} />;
  }
  if (route.kind === 'layout') return <LayoutPage pageLayoutId={route.pageLayoutId} />;
  return <div className="empty">{route.kind === 'home' ? '' : 'There is nothing at this address.'}</div>;
};

/** Navigation on the left, the open room in the middle, the side panel on the right. */
export const Frame = () => {
  const { pages, open, close } = useSidePanel();
  const route = useRoute();
  const place = route.kind === 'record' ? route.recordId : JSON.stringify(route);
  const [isNavigationOpen, setNavigationOpen] = useState(false);

  useEffect(() => close(), [place, close]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) {
        event.preventDefault();
        if (pages.at(-1)?.kind === 'command-menu') close();
        else open({ kind: 'command-menu' });
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [pages, open, close]);

  return (
    <div className="frame">
      <Navigation isOpen={isNavigationOpen} onToggle={() => setNavigationOpen((current) => !current)} />
      <main className="frame__room" id="room">
        <Room />
      </main>
      <SidePanel />
    </div>
  );
};
