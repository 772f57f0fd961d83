import { createContext, useContext } from 'react';

export type SidePanelPage =
  | { kind: 'command-menu' }
  | { kind: 'record'; objectName: string; recordId: string }
  | {
      kind: 'front-component';
      frontComponentId: string;
      title: string;
      icon: string | null;
      recordIds: readonly string[];
    };

export type SidePanelState = {
  /** What was opened from what; the last one shows. */
  pages: readonly SidePanelPage[];
  isOpen: boolean;
  open: (page: SidePanelPage, options?: { isNewStart?: boolean }) => void;
  back: () => void;
  close: () => void;
};

export const SidePanelContext = createContext<SidePanelState | null>(null);

export const useSidePanel = (): SidePanelState => {
  const state = useContext(SidePanelContext);
  if (!state) throw new Error('useSidePanel() outside of the page');
  return state;
};
