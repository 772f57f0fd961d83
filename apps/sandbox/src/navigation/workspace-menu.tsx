import { useState } from 'react';
import { useStage } from '../app/stage.ts';
import { Avatar } from '../fields/display/avatar.tsx';
import { Menu, MenuItem } from '../fields/edit/menu.tsx';
import { Icon } from '../icons/icon.tsx';

/** The workspace's name; behind it, who acts and how the page looks. */
export const WorkspaceMenu = () => {
  const { page, user, actAs, scheme, chooseTheme } = useStage();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const then = (act: () => void) => () => {
    act();
    close();
  };
  return (
    <div className="workspace-menu">
      <button
        type="button"
        className="workspace-menu__button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Avatar name={page.workspace.displayName} seed={page.workspace.id} size={16} />
        <span className="workspace-menu__name">{page.workspace.displayName}</span>
        <span className="workspace-menu__user">{user.firstName}</span>
        <Icon name="IconChevronDown" size={14} />
      </button>
      {isOpen && (
        <Menu label="Acting user and theme" onClose={close}>
          {page.users.map((one) => (
            <MenuItem key={one.email} isChosen={one.email === user.email} onChoose={then(() => actAs(one.email))}>
              <Avatar name={one.firstName} seed={one.workspaceMemberId} isRound size={16} />
              <span>
                {one.firstName} {one.lastName} <span className="navigation__detail">· {one.roleLabel}</span>
              </span>
              {one.email === user.email && <Icon name="IconCheck" size={14} className="menu__check" />}
            </MenuItem>
          ))}
          <MenuItem onChoose={then(() => chooseTheme(scheme === 'dark' ? 'light' : 'dark'))}>
            <Icon name={scheme === 'dark' ? 'IconSun' : 'IconMoon'} size={16} />
            {scheme === 'dark' ? 'Light theme' : 'Dark theme'}
          </MenuItem>
        </Menu>
      )}
    </div>
  );
};
