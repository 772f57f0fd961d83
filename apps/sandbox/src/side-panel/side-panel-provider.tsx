import { useMemo, useState, type ReactNode } from 'react';
import { SidePanelContext, type SidePanelPage, type SidePanelState } from './side-panel-context.ts';

export const SidePanelProvider = ({ children }: { children: ReactNode }) => {
  const [pages, setPages] = useState<readonly SidePanelPage[]>([]);
  const state = useMemo<SidePanelState>(
    () => ({
      pages,
      isOpen: pages.length > 0,
      open: (page, { isNewStart = false } = {}) =>
        setPages((current) => [...(isNewStart || page.kind === 'command-menu' ? [] : current), page]),
      back: () => setPages((current) => current.slice(0, -1)),
      close: () => setPages([]),
    }),
    [pages],
  );
  return <SidePanelContext value={state}>{children}</SidePanelContext>;
};
