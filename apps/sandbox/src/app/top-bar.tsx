import type { ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useSidePanel } from '../side-panel/side-panel-context.ts';
import { PinnedCommands } from '../command-menu/pinned-commands.tsx';

/** The bar above a room: where one is, what can be done here, and the way to all commands. */
export const TopBar = ({ children, actions }: { children: ReactNode; actions?: ReactNode }) => {
  const { isOpen, open, close } = useSidePanel();
  return (
    <header className="top-bar">
      <div className="top-bar__title">{children}</div>
      <div className="top-bar__actions">
        {actions}
        <PinnedCommands />
        <button
          type="button"
          className="button button--square"
          aria-label="Open command menu"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? close() : open({ kind: 'command-menu' }))}
        >
          <Icon name="IconDotsVertical" size={16} />
        </button>
      </div>
    </header>
  );
};
