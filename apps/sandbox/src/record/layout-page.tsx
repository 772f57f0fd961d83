import { useStage } from '../app/stage.ts';
import { TopBar } from '../app/top-bar.tsx';
import { FrontComponentView } from '../front-component-host/front-component-view.tsx';
import './record.css';

/** A page of its own that a layout of the app makes, without a record: its front components, one below the other. */
export const LayoutPage = ({ pageLayoutId }: { pageLayoutId: string }) => {
  const { page } = useStage();
  const layout = page.pageLayouts.find(
    ({ id, universalIdentifier }) => id === pageLayoutId || universalIdentifier === pageLayoutId,
  );
  const widgets = layout?.tabs.flatMap((tab) => tab.widgets) ?? [];
  return (
    <>
      <TopBar>
        <h1 className="list-title">{layout?.name ?? 'Page'}</h1>
      </TopBar>
      <div className="tab-panel">
        {widgets.map((widget) => (
          <section key={widget.id} className="widget" aria-label={widget.title}>
            <h2 className="widget__title">{widget.title}</h2>
            {widget.frontComponentId && (
              <div className="widget__card">
                <FrontComponentView frontComponentId={widget.frontComponentId} recordIds={[]} />
              </div>
            )}
          </section>
        ))}
        {widgets.length === 0 && <div className="empty">There is nothing on this page.</div>}
      </div>
    </>
  );
};
