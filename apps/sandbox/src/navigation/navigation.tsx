import { useRoute } from '../app/route.ts';
import { useStage } from '../app/stage.ts';
import { Icon } from '../icons/icon.tsx';
import { useSidePanel } from '../side-panel/side-panel-context.ts';
import { NavigationFolder } from './navigation-folder.tsx';
import { NavigationItem } from './navigation-item.tsx';
import { WorkspaceMenu } from './workspace-menu.tsx';
import './navigation.css';

/** The drawer on the left; on a narrow screen a bar on top that opens it. */
export const Navigation = ({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) => {
  const { page } = useStage();
  const { open } = useSidePanel();
  const route = useRoute();
  const roots = page.navigation.filter(({ folderId }) => folderId === null);

  return (
    <>
      <div className="navigation-bar">
        <button type="button" className="icon-button" aria-label="Navigation" aria-expanded={isOpen} onClick={onToggle}>
          <Icon name={isOpen ? 'IconX' : 'IconMenu2'} size={18} />
        </button>
        <strong>{page.workspace.displayName}</strong>
        <button
          type="button"
          className="icon-button"
          aria-label="Search commands"
          onClick={() => open({ kind: 'command-menu' })}
        >
          <Icon name="IconSearch" size={16} />
        </button>
      </div>
      <nav
        className={`navigation${isOpen ? ' navigation--open' : ''}`}
        aria-label="Workspace"
        onClick={(event) => isOpen && event.target instanceof Element && event.target.closest('a') && onToggle()}
      >
        <div className="navigation__head">
          <WorkspaceMenu />
          <button
            type="button"
            className="icon-button"
            aria-label="Search commands (Ctrl K)"
            onClick={() => open({ kind: 'command-menu' })}
          >
            <Icon name="IconSearch" size={16} />
          </button>
        </div>
        <h2 className="navigation__title">Workspace</h2>
        <ul className="navigation__list">
          {roots.map((item) =>
            item.type === 'FOLDER' ? (
              <NavigationFolder key={item.id} folder={item} route={route} />
            ) : (
              <NavigationItem key={item.id} item={item} route={route} />
            ),
          )}
        </ul>
      </nav>
    </>
  );
};
