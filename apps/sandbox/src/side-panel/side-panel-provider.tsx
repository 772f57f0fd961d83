import { useMemo, useState, type ReactNode } from 'react';
import { SidePanelContext, type SidePanelPage, type SidePanelState } from './side-panel-context.ts';

export const SidePanelProvider = ({ children }: { children: ReactNode }) => {
  const [pages, setPages] = useState<readonly SidePanelPage[]>([]);
  const moves = useMemo<Pick<SidePanelState, 'open' | 'back' | 'close'>>(
    () => ({
      open: (page, { isNewStart = false } = {}) =>
        setPages((current) => [...(isNewStart || page.kind === 'command-menu' ? [] : current), page]),
      back: () => setPages((current) => current.slice(0, -1)),
      close: () => setPages((current) => (current.length > 0 ? [] : current)),
    }),
    [],
  );
  const state = useMemo<SidePanelState>(() => ({ ...moves, pages, isOpen: pages.length > 0 }), [moves, pages]);
  return <SidePanelContext value={state}>{children}</SidePanelContext>;
};
